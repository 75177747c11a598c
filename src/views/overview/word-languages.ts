import { all, fewWords } from '../../dossier/index.ts';
import { formatList, languageName } from '../../languages/index.ts';
import type { Setting } from '../setting.ts';

/** The languages beside the page's own in which the town gave hard words, as a sentence names them; '': none. */
export function wordLanguagesOf({ dossier, lang }: Setting): string {
	const given = all(dossier, 'glossary').flatMap((term) =>
		fewWords(term).map(({ lang: code }) => code),
	);
	return formatList(
		[...new Set(given)].map((code) => languageName(code, lang)),
		lang,
	);
}
