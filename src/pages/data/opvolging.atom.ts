import type { APIRoute } from 'astro';
import { followUpFeed } from '../../exports/index.ts';
import { settingOf } from '../../site/setting.ts';

/** What happened to the recommendations, for a feed reader. */
export const GET: APIRoute = async ({ locals }) =>
	new Response(followUpFeed(await settingOf(locals)));
