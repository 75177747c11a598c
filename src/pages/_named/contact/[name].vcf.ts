import type { APIRoute } from 'astro';
import { all } from '../../../dossier/index.ts';
import { contactCard } from '../../../exports/index.ts';
import { type CardVersion, cardPath } from '../../../routes/index.ts';
import { getDossier } from '../../../site/dossier.ts';
import { day as today } from '../../../site/site.ts';

const VERSIONS: CardVersion[] = ['4.0', '3.0'];

/** A contact point for a phone's address book, also for an old phone; an expired one has none. */
export async function getStaticPaths() {
	const dossier = await getDossier();
	return all(dossier, 'contacts').flatMap((contact) =>
		VERSIONS.flatMap((version) => {
			const card = contactCard(dossier, contact, today, version);
			const name = /([^/]+)\.vcf$/.exec(cardPath(contact, version))?.[1];
			return card ? [{ params: { name }, props: { card } }] : [];
		}),
	);
}

export const GET: APIRoute<{ card: string }> = ({ props }) => new Response(props.card);
