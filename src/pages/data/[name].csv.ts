import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { tableCsv, tableKinds } from '../../exports/index.ts';
import { SEPARATORS, tableName } from '../../routes/index.ts';
import { getDossier } from '../../site/dossier.ts';
import { settingOf } from '../../site/setting.ts';

/** Each table twice: with commas for programs, with semicolons for a spreadsheet. */
export const getStaticPaths = async () =>
	tableKinds({ dossier: await getDossier() }).flatMap((kind) =>
		SEPARATORS.map((separator) => ({
			params: { name: tableName(kind, separator) },
			props: { kind, separator },
		})),
	);

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({
	props: { kind, separator },
	locals,
}) => new Response(tableCsv(await settingOf(locals), kind, separator));
