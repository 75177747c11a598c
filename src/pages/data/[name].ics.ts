import type { APIRoute } from 'astro';
import { happeningsCalendar, hasMoments } from '../../exports/index.ts';
import { getDossier } from '../../site/dossier.ts';

/** A calendar without a moment is no calendar: programs refuse it. */
export const getStaticPaths = async () =>
	hasMoments(await getDossier()) ? [{ params: { name: 'momenten' } }] : [];

/** All moments with a full date, for a calendar. */
export const GET: APIRoute = async ({ locals: { version, t } }) =>
	new Response(happeningsCalendar(await getDossier(), version, t));
