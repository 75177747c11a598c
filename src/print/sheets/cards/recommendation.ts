import { actionsFor, contactsFor, get, linked, stateOf } from '../../../dossier/index.ts';
import { formatDate, formatList } from '../../../i18n/index.ts';
import type { Entry, FollowUp, Recommendation, State } from '../../../model/index.ts';
import { doorSvg } from '../door.ts';
import { notesOf } from '../notes.ts';
import { type Setting, paintOf } from '../setting.ts';
import { capital, cardOf, refsOf, voicesOf } from './common.ts';

/** A recommendation as the templates read it. */
export function recommendationCard(setting: Setting, entry: Entry<'recommendations'>) {
	const { dossier } = setting;
	const { data } = entry;
	return {
		...cardOf(setting, entry),
		number: data.number,
		label: setting.t(`print.form.${data.form}`),
		door: doorOf(setting, entry),
		state: stateWords(setting, stateOf(entry)),
		addressedTo: addressees(setting, data),
		steps: data.steps,
		support: supportOf(setting, data),
		followUp: data.followUp.map((event) => eventOf(setting, event)),
		voices: voicesOf(setting, data.voices),
		barriers: refsOf(linked(dossier, entry, 'barriers')),
		actions: refsOf(actionsFor(dossier, entry)),
		contacts: refsOf(contactsFor(dossier, entry)),
	};
}

/** The door of a recommendation: how far it is open shows what was done. */
export const doorOf = (setting: Setting, entry: Entry<'recommendations'>) =>
	doorSvg(entry.id, stateOf(entry), paintOf(setting));

export const stateWords = ({ t }: Setting, state: State) => t(`print.state.${state}`);

/** Whom it is addressed to, in one sentence; what we only read into the source says so. */
export function addressees(
	{ dossier, lang, t }: Setting,
	{ addressedTo }: Recommendation,
	asWeRead = 'print.as-we-read',
): string {
	const names = addressedTo.map(({ organisation, role, basis }) => {
		const name = organisation ? get(dossier, 'organisations', organisation).data.title : '';
		const words = [role, name].filter(Boolean).join(', ');
		return basis === 'afgeleid' ? t(asWeRead, { who: words }) : words;
	});
	return capital(formatList(names, lang));
}

const GROUNDS = ['told', 'tried', 'studied'] as const;

function supportOf(setting: Setting, { support }: Recommendation) {
	return GROUNDS.map((ground) => {
		const found = support[ground];
		return {
			label: setting.t(`print.ground.${ground}`),
			text: found?.text ?? '',
			notes: found ? notesOf(setting, [{ source: found.source }]) : [],
		};
	});
}

const eventOf = (setting: Setting, { date, state, who, text, reason, evidence }: FollowUp) => ({
	date: formatDate(date, setting.lang),
	state: stateWords(setting, state),
	who,
	text,
	reason: reason ?? '',
	notes: notesOf(setting, [evidence]),
});
