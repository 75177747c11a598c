import type { APIRoute, GetStaticPaths } from 'astro';
import { recommendationsCsv } from '../../exports/index.ts';
import { settingOf } from '../../site/setting.ts';

export const getStaticPaths = (() => [
	{ params: { name: 'aanbevelingen' }, props: { separator: ',' } },
	{ params: { name: 'aanbevelingen-excel' }, props: { separator: ';' } },
]) satisfies GetStaticPaths;

/** The recommendations as a table, for programs and for a spreadsheet. */
export const GET: APIRoute<{ separator: ',' | ';' }> = async ({ props, locals }) =>
	new Response(recommendationsCsv(await settingOf(locals), props.separator));
