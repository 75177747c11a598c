import { all, isOver } from '../../dossier/index.ts';
import type { Entry } from '../../model/index.ts';
import { entryView, shownContacts } from '../../views/index.ts';
import { printCard } from './card.ts';
import { sheetFront } from './front.ts';
import { labelsOf } from './labels.ts';
import type { Setting } from './setting.ts';

const sheetOf = (setting: Setting, title: string) => ({
	labels: labelsOf(setting.t),
	...sheetFront(setting, title),
});

/** One recommendation or action on one page. */
export function ficheData(setting: Setting, entry: Entry<'recommendations' | 'actions'>) {
	const card = printCard(setting, entryView(setting, entry));
	return {
		...sheetOf(setting, entry.data.title),
		answer: setting.t(entry.kind === 'actions' ? 'print.our-first-step' : 'print.your-answer'),
		card: { ...card, contacts: shownContacts(card.contacts) },
	};
}

/** As much as can be read in passing. */
const ON_A_POSTER = 3;

/** What it is about, what to do, and whom to call. */
export function posterData(
	setting: Setting,
	entry: Entry<'barriers' | 'recommendations'>,
	sheet: 'a3' | 'a4',
) {
	const card = printCard(setting, entryView(setting, entry));
	const contacts = shownContacts(card.contacts);
	return {
		...sheetOf(setting, entry.data.title),
		sheet,
		card,
		todo: toDo(card).slice(0, ON_A_POSTER),
		call: [contacts.find(({ phone }) => phone) ?? contacts[0]].filter(Boolean),
	};
}

/** The steps of a recommendation; of a barrier, what answers it. */
const toDo = ({ steps, links }: ReturnType<typeof printCard>): string[] =>
	steps.steps.length > 0
		? steps.steps.map(({ title }) => title)
		: links.flatMap(({ refs }) =>
				refs.filter(({ kind }) => kind === 'recommendations').map(({ title }) => title),
			);

/** Every contact point that is not over. */
export const contactsData = (setting: Setting) => ({
	...sheetOf(setting, setting.t('print.contacts-title')),
	summary: setting.t('print.contacts-lead'),
	cards: all(setting.dossier, 'contacts')
		.filter((entry) => !isOver(entry, setting.day))
		.map((entry) => printCard(setting, entryView(setting, entry))),
});
