import type { APIRoute } from 'astro';
import { recommendationsCsv } from '../../exports/index.ts';
import { getDossier } from '../../site/dossier.ts';

/** The recommendations as a table, for a spreadsheet. */
export const GET: APIRoute = async ({ locals }) =>
	new Response(recommendationsCsv(await getDossier(), locals.t));
