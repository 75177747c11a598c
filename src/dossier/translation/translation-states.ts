import { type Entry, isInChain, kindNames } from '../../model/index.ts';
import { type Dossier, all } from '../dossier.ts';
import type { Translated } from './translated.ts';
import { translationOf } from './translations.ts';

export type TranslationState = 'translated' | 'older' | 'missing';

/** One entry and how it stands in one language. */
export interface TranslationStanding {
	entry: Entry;
	lang: string;
	state: TranslationState;
	isReviewed: boolean;
}

/** Every entry that is or could be translated, once per language of the site; a name or a source needs no translation. */
export const translationStandings = (dossier: Dossier): TranslationStanding[] =>
	kindNames
		.flatMap((kind): Entry[] => all(dossier, kind))
		.filter(({ kind, id }) => isInChain(kind) || dossier.translations.has(`${kind}/${id}`))
		.flatMap((entry) =>
			languagesOf(dossier).map((lang) => {
				const found = translationOf(dossier, entry, lang);
				return {
					entry,
					lang,
					state: stateOf(found),
					isReviewed: found?.data.reviewer !== undefined,
				};
			}),
		);

/** The languages that the original can be translated into. */
export const languagesOf = ({ site }: Pick<Dossier, 'site'>): string[] =>
	site.languages.filter((lang) => lang !== site.original);

function stateOf(found: Translated | undefined): TranslationState {
	if (!found) return 'missing';
	return found.isStale ? 'older' : 'translated';
}
