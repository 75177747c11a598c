import type { APIRoute } from 'astro';
import { all, get, stateOf } from '../../../dossier/index.ts';
import { getDossier } from '../../../site/dossier.ts';
import { streetPicture } from '../../../site/media/pictures.ts';

/** What a recommendation looks like when somebody shares it: its own door. */
export const getStaticPaths = async () =>
	all(await getDossier(), 'recommendations').map(({ id }) => ({ params: { id } }));

export const GET: APIRoute = async ({ params, locals: { version } }) => {
	const dossier = await getDossier();
	const entry = get(dossier, 'recommendations', params['id'] ?? '');
	const door = { id: entry.id, state: stateOf(entry, version) };
	return new Response(await streetPicture([door], dossier));
};
