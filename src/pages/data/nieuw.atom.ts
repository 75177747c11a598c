import type { APIRoute } from 'astro';
import { newsFeed } from '../../exports/index.ts';
import { settingOf } from '../../site/setting.ts';

/** What became known about any entry, for a feed reader. */
export const GET: APIRoute = async ({ locals }) => new Response(newsFeed(await settingOf(locals)));
