import { askedOfTown, happenedUntil, stateOf } from '../../dossier/index.ts';
import type { Entry } from '../../model/index.ts';
import { type EntryView, entryView } from '../entry.ts';
import type { Setting } from '../setting.ts';
import { silenceWords } from './silence.ts';

/** A recommendation to the town itself, with what became of it. */
export interface Question extends EntryView {
	number: number;
	/** For how long nothing was heard; empty where nothing was ever heard, or only just. */
	silence: string;
	/** What is asked of the council now, and who asks; undefined where nobody does. */
	asks: Entry<'recommendations'>['data']['asks'];
}

export const questionsOf = (setting: Setting): Question[] =>
	askedOfTown(setting.dossier).map((entry) => ({
		...entryView(setting, entry),
		number: entry.data.number,
		silence: silenceOf(setting, entry),
		asks: entry.data.asks,
	}));

function silenceOf(setting: Setting, entry: Entry<'recommendations'>): string {
	const last = happenedUntil(entry, setting.day).at(-1);
	return last && stateOf(entry, setting.day) !== 'klaar' ? silenceWords(setting, last.date) : '';
}
