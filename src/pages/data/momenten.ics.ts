import type { APIRoute } from 'astro';
import { happeningsCalendar } from '../../exports/index.ts';
import { getDossier } from '../../site/dossier.ts';

/** All moments with a full date, for a calendar. */
export const GET: APIRoute = async ({ locals: { version, t } }) =>
	new Response(happeningsCalendar(await getDossier(), version, t));
