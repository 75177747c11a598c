import type { APIRoute } from 'astro';
import { all, stateOf } from '../../dossier/index.ts';
import { getDossier } from '../../site/dossier.ts';
import { streetPicture } from '../../site/media/pictures.ts';

/** How many doors fit on a shared picture. */
const DOORS = 5;

/** What any other page looks like when somebody shares it: the street. */
export const GET: APIRoute = async ({ locals: { version } }) => {
	const dossier = await getDossier();
	const doors = all(dossier, 'recommendations').slice(0, DOORS);
	return new Response(
		await streetPicture(
			doors.map((entry) => ({ id: entry.id, state: stateOf(entry, version) })),
			dossier,
		),
	);
};
