import type { APIRoute } from 'astro';
import { happeningsCalendar, hasMoments } from '../../exports/index.ts';
import { getDossier } from '../../site/dossier.ts';
import { settingOf } from '../../site/setting.ts';

/** A calendar without a moment is no calendar: programs refuse it. */
export const getStaticPaths = async () =>
	hasMoments(await getDossier()) ? [{ params: { name: 'momenten' } }] : [];

/** All moments with a full date, for a calendar. */
export const GET: APIRoute = async ({ locals }) =>
	new Response(happeningsCalendar(await settingOf(locals)));
