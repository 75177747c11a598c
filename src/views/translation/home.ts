import { type Dossier, all, languagesOf, translationOf } from '../../dossier/index.ts';
import { languageHome } from '../../routes/index.ts';
import { type Entry, type KindName, kindsWithPages } from '../../model/index.ts';
import { type Card, cardOf } from '../card.ts';
import type { Setting } from '../setting.ts';

/** An entry in a language, with the Dutch title beside it. */
interface TranslatedCard extends Card {
	dutchTitle: string;
	/** The Dutch is newer: says so. */
	older: string;
}

/** One page per language, where the site has a choice of language for all its pages. */
export const languageHomePaths = (dossier: Dossier) =>
	dossier.site.languageChoice === 'site'
		? languagesOf(dossier).map((lang) => ({ params: { lang } }))
		: [];

/** Where a language begins: all that is translated into it, by kind. */
export const languageHomeView = (setting: Setting) => ({
	alternates: homesOf(setting.dossier),
	groups: kindsWithPages
		.map((kind) => ({ kind, cards: cardsIn(setting, kind) }))
		.filter(({ cards }) => cards.length > 0),
});

/** Where each language begins: [language, path from the root]. None where languages are chosen per page. */
export const homesOf = ({ site }: Pick<Dossier, 'site'>): [string, string][] =>
	site.languageChoice === 'site'
		? site.languages.map((each) => [each, languageHome(site, each)])
		: [];

function cardsIn(setting: Setting, kind: KindName): TranslatedCard[] {
	const { dossier, lang, t } = setting;
	const entries: Entry[] = all(dossier, kind);
	return entries.flatMap((entry) => {
		const found = translationOf(dossier, entry, lang);
		if (!found) return [];
		const older = found.isStale ? t('translation.state.older') : '';
		return {
			...cardOf(setting, entry),
			dutchTitle: entry.data.title,
			older,
		};
	});
}
