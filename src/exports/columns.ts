import { linked, standingOn } from '../dossier/index.ts';
import { formatList, languageName } from '../languages/index.ts';
import { parse, toText } from '../markdown/index.ts';
import type { Entry, KindName } from '../model/index.ts';
import {
	type DoorView,
	type EntryView,
	type Setting,
	contactView,
	entryView,
	sourceView,
	streetOf,
	termView,
} from '../views/index.ts';
import { pageUrl } from './addresses.ts';

/** One entry as a row of the table of its kind. */
export interface Row {
	setting: Setting;
	entry: Entry;
	view: EntryView;
}

export const rowOf = (setting: Setting, entry: Entry): Row => ({
	setting,
	entry,
	view: entryView(setting, entry),
});

/** What stands in a cell, by the name of its column; words name the column and say what it means. */
export const COLUMNS = {
	title: ({ view }) => view.title,
	summary: ({ view }) => view.summary,
	form: ({ view }) => view.label,
	number: door(({ number }) => String(number)),
	addressedTo: door(({ to }) => to),
	themes: ({ view }) => list(view.themes.map(({ title }) => title)),
	audiences: ({ view }) => list(view.audiences),
	basis: ({ view }) => view.basis?.text ?? '',
	type: fact('type', 'level'),
	organisers: fact('organisers'),
	lead: fact('lead'),
	partners: fact('partners'),
	partOf: fact('partOf'),
	places: ({ view }) => list(view.places),
	period: fact('period'),
	moments: ({ view }) =>
		list(view.moments.map(({ title, onPaper }) => pair(title, onPaper.when ?? ''))),
	steps: ({ view }) => list(view.steps.map(({ title, text }) => pair(title, text))),
	lists: ({ view }) => list(view.lists.map(({ title, lines }) => pair(title, list(lines)))),
	organisation: contact(({ organisation }) => organisation.title),
	service: contact(({ service }) => service),
	phone: contact(({ phone }) => phone?.words ?? ''),
	mail: contact(({ mail }) => mail ?? ''),
	website: ({ setting, entry, view }) =>
		entry.kind === 'contacts' ? (contactView(setting, entry).website ?? '') : of(view, 'website'),
	address: contact(({ address }) => address ?? ''),
	hours: contact(({ hours }) => list(hours.lines)),
	languages: contact(({ languages }) => languages),
	practical: contact(({ practical }) =>
		list(practical.map(({ label, line }) => pair(label, line))),
	),
	barriers: related('barriers'),
	recommendations: related('recommendations'),
	example: ({ setting, entry }) =>
		entry.kind === 'glossary' ? termView(setting, entry).example : '',
	words: ({ setting, entry }) =>
		entry.kind === 'glossary'
			? list(
					Object.entries(entry.data.wordsIn).flatMap(([code, words]) =>
						words.length > 0
							? pair(languageName(code, setting.lang), formatList(words, setting.lang))
							: [],
					),
				)
			: '',
	about: ({ setting, entry }) => (entry.kind === 'sources' ? sourceView(setting, entry).about : ''),
	origin: ({ entry }) => (entry.kind === 'sources' ? (entry.data.url ?? '') : ''),
	state: ({ view }) => of(view, 'state') || view.standing,
	date: ({ setting, entry, view }) =>
		(standingOn(setting.dossier, entry, setting.day) ?? view).date ?? '',
	answerBy: door(({ answerBy }) => answerBy),
	answer: door(({ answer }) => answer),
	budgetFrom: door(({ budget }) => String(budget?.from ?? '')),
	budgetTo: door(({ budget }) => String(budget?.to ?? '')),
	budgetOf: door(({ budget }) => budget?.whose ?? ''),
	text: ({ view }) => toText(parse(view.body)),
	url: ({ setting, entry }) => pageUrl(setting.dossier.site, entry),
} as const satisfies Record<string, (row: Row) => string>;

export type Column = keyof typeof COLUMNS;

/** Every table ends with the text below the facts and with the page. */
const ENDING: readonly Column[] = ['text', 'url'];

/** The columns of a kind, in their order. */
export const columnsOf = (kind: KindName): Column[] => [
	...(OWN[kind] ?? (['title', 'summary'] as const)),
	...ENDING,
];

const OWN: Partial<Record<KindName, readonly Column[]>> = {
	barriers: ['title', 'summary', 'themes', 'audiences', 'basis', 'recommendations', 'state'],
	recommendations: [
		...(['number', 'title', 'form', 'addressedTo', 'state', 'date', 'answerBy', 'answer'] as const),
		...(['budgetFrom', 'budgetTo', 'budgetOf', 'summary', 'themes', 'audiences'] as const),
		...(['barriers', 'steps', 'lists'] as const),
	],
	actions: [
		...(['title', 'organisers', 'partners', 'places', 'period', 'moments', 'state'] as const),
		...(['date', 'summary', 'themes', 'audiences', 'recommendations', 'steps', 'lists'] as const),
	],
	contacts: [
		...(['title', 'organisation', 'service', 'phone', 'mail', 'website', 'address'] as const),
		...(['hours', 'languages', 'practical', 'places', 'state', 'date', 'summary'] as const),
		...(['themes', 'lists'] as const),
	],
	projects: [
		...(['title', 'type', 'lead', 'partners', 'partOf', 'places', 'period', 'state'] as const),
		...(['date', 'summary', 'themes', 'lists', 'moments'] as const),
	],
	organisations: ['title', 'type', 'partOf', 'places', 'website', 'summary', 'lists'],
	glossary: ['title', 'summary', 'example', 'words'],
	sources: ['title', 'about', 'origin', 'date', 'summary'],
};

/** One thing after another in a cell. */
const list = (items: readonly string[]) => items.filter(Boolean).join('; ');
const pair = (name: string, value: string) => [name, value].filter(Boolean).join(': ');

const of = ({ facts }: EntryView, ...names: string[]) =>
	list(
		facts
			.filter(({ name }) => names.includes(name))
			.flatMap(({ items }) => items.map(({ text }) => text)),
	);

function fact(...names: string[]) {
	return ({ view }: Row) => of(view, ...names);
}

function door(write: (door: DoorView) => string) {
	return ({ setting, entry }: Row) =>
		entry.kind === 'recommendations' ? streetOf(setting, [entry]).map(write).join('') : '';
}

function contact(write: (contact: ReturnType<typeof contactView>) => string) {
	return ({ setting, entry }: Row) =>
		entry.kind === 'contacts' ? write(contactView(setting, entry)) : '';
}

function related(kind: KindName) {
	return ({ setting: { dossier }, entry }: Row) =>
		list(linked(dossier, entry, kind).map(({ data }) => data.title));
}
