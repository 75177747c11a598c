import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { hsdsFiles, hsdsTables } from '../../../exports/index.ts';
import { getDossier } from '../../../site/dossier.ts';
import { settingOf } from '../../../site/setting.ts';

export const getStaticPaths = async () =>
	hsdsFiles(await getDossier()).map(({ table }) => ({ params: { table }, props: { table } }));

/** One table of HSDS: the contact points for social maps. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({
	props: { table },
	locals,
}) => Response.json(hsdsTables(await settingOf(locals))[table]);
