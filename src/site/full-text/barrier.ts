import { actionsAgainst, answersTo } from '../../dossier/index.ts';
import type { Entry } from '../../model/index.ts';
import { bodyOf, cardOf, notesOf, relatedOf } from './card.ts';
import type { Setting } from './setting.ts';

/** A barrier in a text. */
export function barrierCard(setting: Setting, entry: Entry<'barriers'>) {
	const { dossier, isShort, t } = setting;
	const { voices, reading, gap, evidence } = entry.data;
	const answers = answersTo(dossier, entry);
	return {
		...cardOf(setting, entry),
		voices,
		isGap: gap && !isShort,
		body: bodyOf(setting, entry, voices.length > 0),
		reading: isShort ? undefined : reading,
		isOpen: answers.length === 0 && !isShort,
		related: [
			...relatedOf(setting, t('print.answers'), answers),
			...relatedOf(setting, t('print.related-actions'), actionsAgainst(dossier, entry)),
		],
		notes: notesOf(setting, [...evidence, ...voices]),
	};
}
