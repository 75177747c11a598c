import { actionsFor, contactsFor, linked, stateOf } from '../../dossier/index.ts';
import type { Entry } from '../../model/index.ts';
import { addresseesOf, eventsOf, supportOf } from '../recommendation-page.ts';
import { bodyOf, cardOf, notesOf, relatedOf } from './card.ts';
import type { Setting } from './setting.ts';

type Recommendation = Entry<'recommendations'>;

/** A recommendation in a text. */
export function recommendationCard(setting: Setting, entry: Recommendation) {
	const { dossier, isShort, t } = setting;
	const { number, form, steps, voices, support, evidence } = entry.data;
	const grounds = Object.values(support).filter((ground) => ground !== undefined);
	return {
		...cardOf(setting, entry),
		number,
		label: t(`print.form.${form}`),
		state: stateOf(entry),
		addressees: isShort ? [] : addresseesOf(dossier, entry),
		voices,
		body: bodyOf(setting, entry, steps.length > 0),
		steps,
		events: isShort ? [] : eventsIn(setting, entry),
		support: isShort ? [] : supportOf(entry),
		related: relatedTo(setting, entry),
		notes: notesOf(setting, [...evidence, ...voices, ...(isShort ? [] : grounds)]),
	};
}

const eventsIn = ({ dossier, pathOf }: Setting, entry: Recommendation) =>
	eventsOf(dossier, entry).map((event) => ({
		...event,
		url: pathOf({ kind: 'sources', id: event.source }),
	}));

const relatedTo = (setting: Setting, entry: Recommendation) => {
	const { dossier, t } = setting;
	return [
		...relatedOf(setting, t('print.answers-to'), linked(dossier, entry, 'barriers')),
		...relatedOf(setting, t('print.related-actions'), actionsFor(dossier, entry)),
		...relatedOf(setting, t('print.contact'), contactsFor(dossier, entry)),
	];
};
