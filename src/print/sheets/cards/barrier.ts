import { actionsAgainst, answersTo } from '../../../dossier/index.ts';
import type { Entry } from '../../../model/index.ts';
import { doorSvg } from '../door.ts';
import { type Setting, paintOf } from '../setting.ts';
import { cardOf, refsOf, voicesOf } from './common.ts';

/** A barrier as the templates read it. */
export function barrierCard(setting: Setting, entry: Entry<'barriers'>) {
	const { dossier } = setting;
	return {
		...cardOf(setting, entry),
		door: doorSvg(entry.id, 'geen-antwoord', paintOf(setting)),
		voices: voicesOf(setting, entry.data.voices),
		reading: entry.data.reading ?? '',
		gap: entry.data.gap,
		answers: refsOf(answersTo(dossier, entry)),
		actions: refsOf(actionsAgainst(dossier, entry)),
	};
}
