import { type Dossier, all, get, languagesOf, translationOf } from '../../dossier/index.ts';
import { languageHome } from '../../routes/index.ts';
import { type Entry, type KindName, LISTED_KINDS, kindsWithPages } from '../../model/index.ts';
import { type Card, cardsOf } from '../card.ts';
import { callView } from '../contact/call.ts';
import { sectionsOf } from '../overview/sections.ts';
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
	call: callView(setting),
	groups: kindsWithPages
		.map((kind) => ({ kind, parts: partsIn(setting, kind) }))
		.filter(({ parts }) => parts.length > 0),
});

/** Where each language begins: [language, path from the root]. None where languages are chosen per page. */
export const homesOf = ({ site }: Pick<Dossier, 'site'>): [string, string][] =>
	site.languageChoice === 'site'
		? site.languages.map((each) => [each, languageHome(site, each)])
		: [];

const LISTED: ReadonlySet<KindName> = new Set(LISTED_KINDS);

/** In the order of the list of the kind: what a reader needs first is open. */
function partsIn(setting: Setting, kind: KindName) {
	const { dossier, lang } = setting;
	const entries: Entry[] = all(dossier, kind).filter((entry) =>
		translationOf(dossier, entry, lang),
	);
	const whole = { title: '', n: entries.length, cards: cardsOf(setting, entries) };
	const parts = LISTED.has(kind)
		? sectionsOf(setting, { kind, entries })
		: [{ id: kind, title: '', isFolded: false, groups: [whole] }];
	return parts
		.map(({ id, title, isFolded, groups }) => ({
			...{ id, title, isFolded },
			count: groups.reduce((sum, { n }) => sum + n, 0),
			rest: groups.filter((group) => 'path' in group),
			cards: groups.flatMap(({ cards }) => cards).map((card) => besideDutch(setting, card)),
		}))
		.filter(({ cards }) => cards.length > 0);
}

function besideDutch({ dossier, lang, t }: Setting, card: Card): TranslatedCard {
	const entry: Entry = get(dossier, card.kind, card.id);
	const isOlder = translationOf(dossier, entry, lang)?.isStale;
	return {
		...card,
		dutchTitle: entry.data.title,
		older: isOlder ? t('translation.state.older') : '',
	};
}
