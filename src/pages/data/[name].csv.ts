import type { APIRoute, GetStaticPaths } from 'astro';
import { tables } from '../../exports/index.ts';
import { settingOf } from '../../site/setting.ts';

export const getStaticPaths = (() =>
	tables.map(({ name }) => ({ params: { name } }))) satisfies GetStaticPaths;

/** A table, for programs and for a spreadsheet. */
export const GET: APIRoute = async ({ params, locals }) => {
	const table = tables.find(({ name }) => name === params['name']);
	return new Response(table?.write(await settingOf(locals)));
};
