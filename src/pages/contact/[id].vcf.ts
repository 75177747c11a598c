import type { APIRoute } from 'astro';
import { all, get } from '../../dossier/index.ts';
import { contactCard } from '../../exports/index.ts';
import { getDossier } from '../../site/dossier.ts';
import { version } from '../../site/environment.ts';

/** A contact point for a phone's address book; an expired one has none. */
export async function getStaticPaths() {
	const dossier = await getDossier();
	return all(dossier, 'contacts')
		.filter((contact) => contactCard(dossier, contact, version))
		.map(({ id }) => ({ params: { id } }));
}

export const GET: APIRoute = async ({ params }) => {
	const dossier = await getDossier();
	return new Response(contactCard(dossier, get(dossier, 'contacts', params['id'] ?? ''), version));
};
