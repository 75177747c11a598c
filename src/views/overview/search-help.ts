import { type Dossier, all, helpOf, isOver, wordLanguages } from '../../dossier/index.ts';
import { COMPLETE, VOCABULARY, languageNames } from '../../languages/index.ts';
import { type ContactView, contactView } from '../contact/contact.ts';
import { nationalLines } from '../contact/national-lines.ts';
import type { Setting } from '../setting.ts';
import { homeView } from './home.ts';

/** More numbers than this is a list to choose from, not help. */
const MOST_PHONES = 3;

/** Who takes any question, if the town has somebody. */
export function helpView(setting: Setting): ContactView | undefined {
	const help = helpOf(setting.dossier, setting.day);
	return help && { ...contactView(setting, help), isHelp: true };
}

/** Where a reader can go who found nothing: somebody who takes any question, themes, and who answers the phone. */
export function searchHelp(setting: Setting) {
	const { dossier, day, lang } = setting;
	const others = searchedLanguages(dossier).filter((code) => code !== dossier.site.original);
	const help = helpOf(dossier, day);
	return {
		contact: helpView(setting),
		themes: homeView(setting).themes.flatMap(({ title, path }) => (path ? [{ title, path }] : [])),
		phones: all(dossier, 'contacts')
			.filter((entry) => entry !== help && !isOver(entry, day))
			.map((entry) => contactView(setting, entry))
			.flatMap(({ title, path, phone }) => (phone ? [{ title, path, phone: phone.number }] : []))
			.slice(0, MOST_PHONES),
		lines: nationalLines(setting),
		languages: languageNames(others, lang),
	};
}

/** Those of the vocabulary, and those in which the town itself explains its words. */
export const searchedLanguages = (dossier: Dossier) => [
	...new Set([COMPLETE, ...VOCABULARY, ...wordLanguages(dossier)]),
];
