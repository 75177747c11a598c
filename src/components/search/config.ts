import type { Words } from '../../i18n/index.ts';
import { type KindName, kinds } from '../../model/index.ts';

/** The tabs of the search page, in this order. */
const TABS: KindName[] = [
	'barriers',
	'recommendations',
	'actions',
	'contacts',
	'organisations',
	'projects',
	'publications',
	'glossary',
	'sources',
];

/** What the search script needs to know of the page, as JSON for `data-zoek`. */
export function searchConfig(words: Words, lang: string, href: (path: string) => string): string {
	return JSON.stringify({
		pagefind: href('/pagefind/pagefind.js'),
		words: href('/zoeken/woorden.json'),
		base: href('/'),
		lang,
		texts: Object.fromEntries(Object.entries(words).filter(([key]) => key.startsWith('search.'))),
		kinds: Object.fromEntries(
			TABS.map((kind) => [kinds[kind].label[0], [capital(kinds[kind].label[1]), `is-${kind}`]]),
		),
	});
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
