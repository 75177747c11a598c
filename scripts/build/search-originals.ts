import { type Files, unpack } from './pagefind-files.ts';

interface Fragment {
	url: string;
	filters: { taal?: string[] };
}

const ORIGINAL = 'nl';

/** For every translated page in an index the page of its Dutch original, so that a search shows an entry once. */
export function originalsIn(index: Files): Record<string, string> {
	const pages = [...index].flatMap(([path, packed]) => {
		const [, id] = /^fragment\/(.+)\.pf_fragment$/.exec(path) ?? [];
		return id ? [[id, JSON.parse(String(unpack(packed))) as Fragment] as const] : [];
	});
	const byAddress = new Map(pages.map(([id, { url }]) => [url, id]));
	return Object.fromEntries(
		pages.flatMap(([id, { url, filters }]) => {
			const original = byAddress.get(url.replace(/[^/]+\/$/, ''));
			const isTranslated = !filters.taal?.includes(ORIGINAL) && original !== undefined;
			return isTranslated ? [[id, original]] : [];
		}),
	);
}
