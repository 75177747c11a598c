import type { Fragment, Ranked, Result } from './types.ts';

/** Pages with many subjects: there, the place on the page says more than the page. */
const LONG: ReadonlySet<string> = new Set(['pagina', 'publicatie']);
const MOST_PARTS = 3;

/** Fetches what a result says: one small file. */
export async function toResult({ found, score, via }: Ranked): Promise<Result> {
	const fragment = await found.data();
	const { url, meta, filters } = fragment;
	const kind = filters['soort']?.[0] ?? '';
	return {
		url,
		title: meta['title'] ?? url,
		summary: meta['samenvatting'] ?? '',
		kind,
		lang: filters['taal']?.[0] ?? 'nl',
		parts: LONG.has(kind) ? partsOf(fragment) : [],
		...(via.length > 0 && { via }),
		score,
	};
}

const partsOf = ({ sub_results: parts }: Fragment) =>
	parts
		.filter(({ anchor }) => anchor)
		.slice(0, MOST_PARTS)
		.map(({ title, url }) => ({ title, url }));
