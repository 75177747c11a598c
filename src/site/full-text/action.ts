import { contactsOfAction, linked } from '../../dossier/index.ts';
import { formatList } from '../../i18n/index.ts';
import type { Entry } from '../../model/index.ts';
import { factsOf } from '../action-page.ts';
import { happeningsOf } from '../happenings.ts';
import { standing } from '../standing.ts';
import { bodyOf, cardOf, notesOf, relatedOf } from './card.ts';
import type { Setting } from './setting.ts';

/** An action in a text. */
export function actionCard(setting: Setting, entry: Entry<'actions'>) {
	const { dossier, isShort, t, pathOf } = setting;
	const { places, steps, needs, results, happenings, voices, evidence } = entry.data;
	const shown = isShort ? { happenings: [], voices: [] } : { happenings, voices };
	return {
		...cardOf(setting, entry),
		/** The list of facts names them too. */
		places: isShort ? formatList(places, 'nl') : '',
		standing: standing(entry.data, t),
		body: bodyOf(setting, entry, steps.length > 0),
		facts: isShort ? [] : factsOf(dossier, entry, t, 'nl', pathOf),
		steps,
		needs,
		figures: results,
		happenings: happeningsOf(shown.happenings),
		voices: shown.voices,
		related: [
			...relatedOf(setting, t('print.answers-to'), linked(dossier, entry, 'recommendations')),
			...relatedOf(setting, t('print.contact'), contactsOfAction(dossier, entry)),
		],
		notes: notesOf(setting, [
			...evidence,
			...shown.voices,
			...[...results, ...shown.happenings].map((each) => each.evidence),
		]),
	};
}
