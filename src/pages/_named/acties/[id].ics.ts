import type { APIRoute } from 'astro';
import { type WithMoments, isComing, momentsIn } from '../../../dossier/index.ts';
import { happeningsCalendar } from '../../../exports/index.ts';
import { getDossier } from '../../../site/dossier.ts';
import { settingOf } from '../../../site/setting.ts';
import { day } from '../../../site/site.ts';

export async function getStaticPaths() {
	const { entries } = await getDossier();
	return [...entries.actions.values()]
		.filter((entry) => momentsIn(entry, day).some((moment) => isComing(moment, day)))
		.map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

/** The moments of one action, to put in a calendar. */
export const GET: APIRoute<{ entry: WithMoments }> = async ({ props, locals }) =>
	new Response(happeningsCalendar(await settingOf(locals), [props.entry]));
