import type { Ranked } from './rank.ts';
import type { Fragment, ShownStrip } from '../types.ts';

/** One result as it is shown. */
export interface Result {
	url: string;
	title: string;
	summary: string;
	/** Of the model, or `page`. */
	kind: string;
	lang: string;
	/** How it stands; what has no state says nothing. */
	strip?: ShownStrip;
	/** Places on a long page: heading and address. */
	parts: { title: string; url: string }[];
	/** The words it was found by, when they are not the typed ones. */
	via?: string[];
	score: number;
}

const MOST_PARTS = 3;

/** Fetches what a result says: one small file. */
export async function toResult({ page, score, via }: Ranked): Promise<Result> {
	const fragment = await page.found.data();
	const { url, meta } = fragment;
	return {
		url,
		title: meta['title'] ?? url,
		summary: meta['samenvatting'] ?? '',
		kind: page.kind,
		lang: page.lang,
		...(meta['stand'] && { strip: JSON.parse(meta['stand']) as ShownStrip }),
		// Only the site's own pages have many subjects, and headings that Pagefind knows.
		parts: page.kind === 'pages' ? partsOf(fragment) : [],
		...(via.length > 0 && { via }),
		score,
	};
}

const partsOf = ({ sub_results: parts }: Fragment) =>
	parts
		.filter(({ anchor }) => anchor)
		.slice(0, MOST_PARTS)
		.map(({ title, url }) => ({ title, url }));
