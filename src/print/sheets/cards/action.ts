import { contactsOfAction, get, linked } from '../../../dossier/index.ts';
import { formatDate, formatList } from '../../../i18n/index.ts';
import type { Action, Entry } from '../../../model/index.ts';
import { notesOf } from '../notes.ts';
import type { Setting } from '../setting.ts';
import { cardOf, figureOf, refsOf, voicesOf, whenOf } from './common.ts';

/** An action as the templates read it. */
export function actionCard(setting: Setting, entry: Entry<'actions'>) {
	const { dossier, lang } = setting;
	const { data } = entry;
	return {
		...cardOf(setting, entry),
		places: formatList(data.places, lang),
		who: formatList(titlesOf(setting, [...data.organisers, ...data.partners]), lang),
		period: periodOf(setting, data),
		state: setting.t('print.as-of', {
			state: setting.t(`print.action-state.${data.state}`),
			date: formatDate(data.asOf, lang),
		}),
		planNumber: data.planNumber ?? 0,
		steps: data.steps,
		needs: data.needs,
		figures: data.results.map((figure) => figureOf(setting, figure)),
		moments: data.happenings.map((happening) => ({
			title: happening.title,
			text: happening.text ?? '',
			when: whenOf(setting, happening),
			notes: notesOf(setting, [happening.evidence]),
		})),
		voices: voicesOf(setting, data.voices),
		recommendations: refsOf(linked(dossier, entry, 'recommendations')),
		contacts: refsOf(contactsOfAction(dossier, entry)),
	};
}

const titlesOf = ({ dossier }: Setting, organisations: readonly string[]) =>
	organisations.map((id) => get(dossier, 'organisations', id).data.title);

/** A period in words, as precise as its source. */
function periodOf({ lang, t }: Setting, { period }: Action): string {
	if (!period) return '';
	const { from, to, note } = period;
	if (note) return note;
	if (from && to)
		return t('print.from-to', { from: formatDate(from, lang), to: formatDate(to, lang) });
	if (from) return t('print.from', { date: formatDate(from, lang) });
	return to ? t('print.until', { date: formatDate(to, lang) }) : '';
}
