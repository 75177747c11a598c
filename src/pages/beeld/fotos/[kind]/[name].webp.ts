import type { APIRoute } from 'astro';
import { type Entry, kindNames } from '../../../../model/index.ts';
import { COVER_WIDTHS, coverOf, coverPicture } from '../../../../site/media/covers.ts';
import { getDossier } from '../../../../site/dossier.ts';

/** The pictures of entries, in every width that a page asks for. */
export async function getStaticPaths() {
	const { entries } = await getDossier();
	const all = kindNames.flatMap((kind) => [...entries[kind].values()]);
	const covers = await Promise.all(
		all.map(async (entry) => ((await coverOf(entry)) ? [entry] : [])),
	);
	return covers.flat().flatMap(({ kind, id }) =>
		COVER_WIDTHS.map((width) => ({
			params: { kind, name: `${id}-${width}` },
			props: { kind, id, width },
		})),
	);
}

export const GET: APIRoute = async ({ props }) => {
	const { width, ...entry } = props as Pick<Entry, 'kind' | 'id'> & { width: number };
	return new Response(await coverPicture(entry, width));
};
