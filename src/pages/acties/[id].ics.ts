import type { APIRoute } from 'astro';
import type { Entry } from '../../model/index.ts';
import { happeningsCalendar } from '../../exports/index.ts';
import { getDossier } from '../../site/dossier.ts';
import { day } from '../../site/site.ts';
import { isComing } from '../../views/index.ts';

export async function getStaticPaths() {
	const { entries } = await getDossier();
	return [...entries.actions.values()]
		.filter(({ data }) => data.happenings.some((one) => isComing({ day }, one)))
		.map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

/** The moments of one action, to put in a calendar. */
export const GET: APIRoute<{ entry: Entry<'actions'> }> = async ({ props, locals }) =>
	new Response(happeningsCalendar(await getDossier(), locals.version, locals.t, [props.entry]));
