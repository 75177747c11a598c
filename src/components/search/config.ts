import type { Words } from '../../languages/index.ts';
import noPages from '../../languages/no-pages.json' with { type: 'json' };
import { kindNames, kinds } from '../../model/index.ts';

/** A value as it stands in the search index, and its name. */
export type Option = readonly [value: string, name: string];

const PAGE_ICON = 'file-text';

/** Words that only the page itself says. */
const SAID_BY_PAGE =
	/^search\.(?:filter|help|az|sort)|^search\.(?:title|intro|label|button|no-script|kinds)/;

/** The picture of every kind, the site's own pages included. */
export const kindIcons = (): [string, string][] => [
	...kindNames.map((kind): [string, string] => [kind, kinds[kind].icon]),
	['page', PAGE_ICON],
];

/** What the script of the search page needs to know, as JSON. */
export function searchConfig(
	words: Words,
	lang: string,
	languages: readonly Option[],
	t: (key: string) => string,
): string {
	const ours = new Set(languages.map(([code]) => code));
	const page = t('kind.page');
	const looks = kindNames.map((kind) => {
		const [address, many] = kinds[kind].label;
		return [kind, { address, many: capital(many), one: t(`kind.${kind}`), look: `is-${kind}` }];
	});
	const ownPages = { address: page, many: t('search.pages'), one: capital(page), look: 'is-page' };
	return JSON.stringify({
		lang,
		noPages: Object.fromEntries(Object.entries(noPages).filter(([code]) => !ours.has(code))),
		texts: Object.fromEntries(
			Object.entries(words).filter(([key]) => key.startsWith('search.') && !SAID_BY_PAGE.test(key)),
		),
		kinds: Object.fromEntries([...looks, ['page', ownPages]]),
	});
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
