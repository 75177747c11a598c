import type { APIRoute } from 'astro';
import { followUpFeed } from '../../exports/index.ts';
import { getDossier } from '../../site/dossier.ts';

/** What happened to the recommendations, for a feed reader. */
export const GET: APIRoute = async ({ locals: { version, t } }) =>
	new Response(followUpFeed(await getDossier(), version, t));
