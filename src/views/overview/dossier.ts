import { all, stateCounts } from '../../dossier/index.ts';
import { CHAIN, type Entry, type KindName, type Theme } from '../../model/index.ts';
import { type Card, cardsOf } from '../card.ts';
import { streetOf } from '../document/street.ts';
import type { Setting } from '../setting.ts';

/** The whole dossier on one page: the street, the table of states and every theme. */
export function dossierView(setting: Setting) {
	const { dossier, day } = setting;
	const doors = streetOf(setting, all(dossier, 'recommendations'));
	return {
		doors,
		hasAnswers: doors.some(({ answer }) => answer),
		hasBudgets: doors.some(({ budget }) => budget),
		counts: stateCounts(all(dossier, 'recommendations'), day),
		themes: dossier.taxonomy.themes.map((theme) => ({ theme, groups: groupsOf(setting, theme) })),
	};
}

/** Each entry stands once: under its first theme. */
const groupsOf = (setting: Setting, { id }: Theme): { kind: KindName; cards: Card[] }[] =>
	CHAIN.map((kind) => {
		const entries: Entry[] = all<KindName>(setting.dossier, kind);
		const own = entries.filter(({ data }) => (data as { themes: string[] }).themes[0] === id);
		return { kind, cards: cardsOf(setting, own) };
	}).filter(({ cards }) => cards.length > 0);
