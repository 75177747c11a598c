import type { Words } from '../../languages/index.ts';
import noPages from '../../languages/no-pages.json' with { type: 'json' };
import { kindNames, kinds } from '../../model/index.ts';

/** A value as it stands in the search index, and its name. */
export type Option = readonly [value: string, name: string];

/** Words that only the page itself says. */
const SAID_BY_PAGE =
	/^search\.(?:filter|help|az|sort)|^search\.(?:title|intro|label|button|no-script|kinds)/;

/** The picture of every kind. */
export const kindIcons = (): [string, string][] =>
	kindNames.map((kind) => [kind, kinds[kind].icon]);

/** What the script of the search page needs to know, as JSON. */
export function searchConfig(
	words: Words,
	lang: string,
	languages: readonly Option[],
	t: (key: string) => string,
): string {
	const ours = new Set(languages.map(([code]) => code));
	const looks = kindNames.map((kind) => {
		const [address] = kinds[kind].label;
		const many = t(`nav.${kind}`);
		return [kind, { address, many, one: t(`kind.${kind}`), look: `is-${kind}` }];
	});
	return JSON.stringify({
		lang,
		noPages: Object.fromEntries(Object.entries(noPages).filter(([code]) => !ours.has(code))),
		texts: Object.fromEntries(
			Object.entries(words).filter(([key]) => key.startsWith('search.') && !SAID_BY_PAGE.test(key)),
		),
		kinds: Object.fromEntries(looks),
	});
}
