import {
	type Dossier,
	TRANSLATED_KINDS,
	all,
	inLanguage,
	languagesOf,
	stateOf,
	translationOf,
} from '../dossier/index.ts';
import { languageHome } from '../i18n/index.ts';
import { type Entry, type KindName, type State, kindNames } from '../model/index.ts';
import { PAGELESS } from './alternates.ts';
import { getDossier } from './dossier.ts';

/** An entry in a language, with the Dutch title beside it. */
interface TranslatedCard {
	entry: Entry;
	dutchTitle: string;
	isStale: boolean;
	state?: State;
}

/** One page per language, where the site has a choice of language for all its pages. */
export async function languageHomePaths() {
	const dossier = await getDossier();
	if (dossier.site.languageChoice !== 'site') return [];
	return languagesOf(dossier).map((lang) => ({ params: { lang } }));
}

/** Where a language begins: all that is translated into it, by kind. */
export const languageHomePage = (dossier: Dossier, lang: string) => ({
	alternates: homesOf(dossier),
	groups: [...TRANSLATED_KINDS, ...kindNames.filter((kind) => !TRANSLATED_KINDS.includes(kind))]
		.filter((kind) => !PAGELESS.includes(kind))
		.map((kind) => ({ kind, cards: cardsIn(dossier, kind, lang) }))
		.filter(({ cards }) => cards.length > 0),
});

/** Where each language begins: [language, path from the root]. None where languages are chosen per page. */
export const homesOf = ({ site }: Pick<Dossier, 'site'>): [string, string][] =>
	site.languageChoice === 'site' ? site.languages.map((each) => [each, languageHome(each)]) : [];

function cardsIn(dossier: Dossier, kind: KindName, lang: string): TranslatedCard[] {
	const entries: Entry[] = all(dossier, kind);
	return entries.flatMap((entry) => {
		const found = translationOf(dossier, entry, lang);
		if (!found) return [];
		return {
			entry: inLanguage(dossier, entry, lang),
			dutchTitle: entry.data.title,
			isStale: found.isStale,
			...(entry.kind === 'recommendations' && {
				state: stateOf(entry as Entry<'recommendations'>),
			}),
		};
	});
}
