import { wordLanguages } from '../../dossier/index.ts';
import { languageNames } from '../../languages/index.ts';
import type { Setting } from '../setting.ts';

/** The languages beside the page's own in which the town gave hard words, as a sentence names them; '': none. */
export function wordLanguagesOf({ dossier, lang }: Setting): string {
	return languageNames(wordLanguages(dossier), lang);
}
