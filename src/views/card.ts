import { inLanguage, isOver, stateOf } from '../dossier/index.ts';
import type { Entry, State } from '../model/index.ts';
import { type Phone, phoneOf } from './contact/contact.ts';
import { type Ref, refTo } from './ref.ts';
import type { Setting } from './setting.ts';
import { type Strip, stripOf } from './time/strip.ts';

/** An entry as it stands in a list. */
export interface Card extends Ref {
	summary: string;
	/** Only a recommendation has a door. */
	state?: State;
	/** How it stands, where and until when. */
	strip?: Strip | undefined;
	/** The number of a contact point that still answers. */
	phone?: Phone;
}

export function cardOf(setting: Setting, entry: Entry): Card {
	const { dossier, day, lang } = setting;
	return {
		...refTo(setting, entry),
		summary: inLanguage(dossier, entry, lang).data.summary,
		strip: stripOf(setting, entry),
		...(entry.kind === 'recommendations' && {
			state: stateOf(entry, day),
		}),
		...(entry.kind === 'contacts' && !isOver(entry, day) && phoneOf(entry.data, dossier.site)),
	};
}

export const cardsOf = (setting: Setting, entries: readonly Entry[]): Card[] =>
	entries.map((entry) => cardOf(setting, entry));
