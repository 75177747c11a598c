import { type EntryView, type Ref, addresseeLine } from '../../views/index.ts';
import { type PrintedContact, printedContact } from './contact.ts';
import { doorSvg } from './door.ts';
import { notesFor, notesOf } from './notes.ts';
import { qrSvg } from './qr.ts';
import { type Setting, addressOf, markup, paintOf, printedPath, spokenAddress } from './setting.ts';

/** An entry of any kind as the templates read it: its view, with a door, a code and footnotes. */
export const printCard = (setting: Setting, view: EntryView) => ({
	key: view.key,
	tells: view.key,
	id: view.id,
	kind: view.kind,
	label: view.label,
	number: view.number ?? 0,
	title: view.title,
	summary: view.summary,
	notes: notesOf(view.evidence),
	body: markup(setting, view.body),
	door: doorOf(setting, view),
	state: view.standing,
	places: view.places.join(', '),
	addressedTo: capital(addresseeLine(setting, view.addressees, setting.t('recommendation.read'))),
	facts: factsOf(view),
	basis: view.basis?.reading ?? '',
	sentences: view.notes,
	steps: { title: view.stepsTitle, steps: view.steps },
	lists: view.lists,
	figures: view.figures.map((figure) => ({
		...figure,
		value: [figure.about, figure.value].filter(Boolean).join(' '),
		notes: notesFor(setting, [figure.evidence]),
	})),
	moments: view.moments.map(({ title, onPaper, evidence }) => ({
		title,
		...onPaper,
		notes: notesFor(setting, [evidence]),
	})),
	voices: view.voices.map(({ quote, who, source }) => ({
		quote,
		who,
		notes: notesFor(setting, [{ source }]),
	})),
	followUp: view.followUp.map(({ when, stateWords, who, text, reason, evidence }) => ({
		when,
		state: stateWords,
		who,
		text,
		reason: reason && setting.t('followup.reason', { reason }),
		notes: notesFor(setting, [evidence]),
	})),
	support: view.support.map(({ label, text, source }) => ({
		label,
		text,
		notes: source ? notesFor(setting, [{ source }]) : [],
	})),
	links: view.links.map(({ title, refs }) => ({ title, refs: refs.map(printRef) })),
	contacts: view.contacts.map((contact): PrintedContact => printedContact(setting, contact)),
	open: openLines(setting, view),
	...codeFor(setting, view),
});

/** What is not known or not certain about an entry, a line each. */
export const openLines = ({ t }: Setting, { gaps, doubts }: Pick<EntryView, 'gaps' | 'doubts'>) => [
	...gaps,
	...doubts.map((doubt) => `${t('gaps.doubt')} ${doubt}`),
];

/** A reference to another entry of the document. */
export const printRef = ({ key, kind, title, number = 0 }: Ref) => ({ key, kind, title, number });

/** Where to read on: a whole address, as people type it, and as a code. */
export function codeFor(setting: Setting, ref: Pick<Ref, 'number' | 'path'>) {
	const address = addressOf(setting, printedPath(ref));
	return { address, spoken: spokenAddress(address), qr: qrSvg(address) };
}

/** The door of a recommendation shows what was done; before a barrier it is shut. */
function doorOf(setting: Setting, { id, kind, state }: EntryView): string {
	if (kind === 'barriers') return doorSvg(id, 'geen-antwoord', paintOf(setting));
	return state ? doorSvg(id, state, paintOf(setting)) : '';
}

const factsOf = ({ facts }: EntryView) =>
	facts.map(({ name, label, items }) => ({
		name,
		label,
		value: items.map(({ text }) => text).join(', '),
	}));

export const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
