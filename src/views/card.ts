import { get, inLanguage, stateOf, standingOn } from '../dossier/index.ts';
import { formatList } from '../languages/index.ts';
import type { Entry, State } from '../model/index.ts';
import { type Ref, refTo } from './ref.ts';
import type { Setting } from './setting.ts';
import { standingWords } from './standing.ts';

/** An entry as it stands in a list. */
export interface Card extends Ref {
	summary: string;
	/** Only a recommendation has a door. */
	state?: State;
	/** State and place in one line. */
	note: string;
}

export function cardOf(setting: Setting, entry: Entry): Card {
	const { dossier, day, lang } = setting;
	return {
		...refTo(setting, entry),
		summary: inLanguage(dossier, entry, lang).data.summary,
		note: noteOf(setting, entry),
		...(entry.kind === 'recommendations' && {
			state: stateOf(entry, day),
		}),
	};
}

export const cardsOf = (setting: Setting, entries: readonly Entry[]): Card[] =>
	entries.map((entry) => cardOf(setting, entry));

function noteOf(setting: Setting, entry: Entry): string {
	const { dossier, day, lang } = setting;
	switch (entry.kind) {
		case 'recommendations':
			return standingWords(setting, entry);
		case 'barriers':
			return standingOn(dossier, entry, day)?.state === 'open' ? standingWords(setting, entry) : '';
		case 'actions': {
			const places = formatList(entry.data.places, lang);
			return [places, standingWords(setting, entry)].filter(Boolean).join('. ');
		}
		case 'contacts':
			return get(dossier, 'organisations', entry.data.organisation).data.title;
		default:
			return '';
	}
}
