import type { Words } from '../../i18n/index.ts';
import { kindNames, kinds } from '../../model/index.ts';

/** A value as it stands in the search index, and its name. */
export type Option = readonly [value: string, name: string];

const PAGE_ICON = 'file-text';

/** Words that only the page itself says. */
const SAID_BY_PAGE =
	/^search\.(?:filter|help|az|sort)|^search\.(?:title|intro|label|button|no-script|kinds)/;

/** Kinds as the index names them, with their picture; behind the entries comes what has no kind of its own. */
export const kindIcons = (page: string): [string, string][] => [
	...kindNames.map((kind): [string, string] => [kinds[kind].label[0], kinds[kind].icon]),
	[page, PAGE_ICON],
];

/** What the script of the search page needs to know, as JSON. */
export function searchConfig(words: Words, lang: string, t: (key: string) => string): string {
	const page = t('kind.page');
	return JSON.stringify({
		lang,
		texts: Object.fromEntries(
			Object.entries(words).filter(([key]) => key.startsWith('search.') && !SAID_BY_PAGE.test(key)),
		),
		kinds: Object.fromEntries([
			...kindNames.map((kind) => [
				kinds[kind].label[0],
				[capital(kinds[kind].label[1]), t(`kind.${kind}`), `is-${kind}`],
			]),
			[page, [t('search.pages'), capital(page), 'is-page']],
		]),
	});
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
