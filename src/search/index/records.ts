import { type Translated, inLanguage, linked, translationsOf } from '../../dossier/index.ts';
import { type Translate } from '../../languages/index.ts';
import { entryPath, localPath } from '../../routes/index.ts';
import { parse, toText } from '../../markdown/index.ts';
import { type Entry, hasPages, kindNames, kindsWithPages } from '../../model/index.ts';
import { type EntryView, type Setting, type Strip, entryView } from '../../views/index.ts';
import { remembered } from '../browser/remember.ts';
import type { Facets, PageFacts, ShownStrip } from '../browser/types.ts';
import { textOf, translatedTextOf } from './readable-text.ts';
import { namesOf, typedWordsOf } from './search-words.ts';
import { useOf } from './use.ts';

/** A page that search can find, or a place on one: plain data, in the language of that page. */
export interface SearchRecord {
	url: string;
	title: string;
	summary: string;
	/** All words by which it is found, title and summary included. */
	parts: Part[];
	facts: PageFacts;
	/** How it stands, for its result. */
	strip?: ShownStrip | undefined;
}

interface Part {
	text: string;
	/** 1 is running text. */
	weight: number;
}

/** A title says more than many words in the text; what others are called and what people type says less. */
const WEIGHTS = { title: 10, summary: 5, heading: 5, text: 1, aside: 0.5 } as const;

/** What records need to say the same of an entry as its page. */
export interface Telling extends Omit<Setting, 'lang' | 't'> {
	wordsIn: (lang: string) => Translate;
}

/** Everything of a dossier that can be found on this day, each entry followed by its translations. */
export function searchRecords({ dossier, day, wordsIn }: Telling): SearchRecord[] {
	const telling = { dossier, day, wordsIn: remembered(wordsIn) };
	const records: SearchRecord[] = [];
	for (const kind of kindNames)
		for (const entry of dossier.entries[kind].values()) {
			const original = records.length;
			records.push(entryRecord(telling, entry));
			// A word's translation stands with the word: it is no place of its own.
			if (!hasPages(kind)) continue;
			for (const translated of translationsOf(dossier, entry).values())
				records.push(translationRecord(telling, entry, translated, original));
		}
	return records;
}

function entryRecord(telling: Telling, entry: Entry): SearchRecord {
	const { kind, id, lang, data, body } = entry;
	const view = viewOf(telling, entry, lang);
	return {
		url: view.path,
		title: view.title,
		summary: view.summary,
		parts: hasPages(kind)
			? [
					...weighing(WEIGHTS.title, [id]),
					...pageParts(data, body, textOf(entry)),
					...weighing(WEIGHTS.text, toldOf(view)),
					...weighing(WEIGHTS.aside, titlesAround(telling, entry, lang)),
					...weighing(WEIGHTS.aside, [[...namesOf(entry), ...typedWordsOf(entry)].join(' ')]),
				]
			: weighing(WEIGHTS.text, textOf(entry)),
		facts: factsOf(telling, entry, view),
		strip: shown(view.strip),
	};
}

function translationRecord(
	telling: Telling,
	entry: Entry,
	{ data, body, lang }: Translated,
	original: number,
): SearchRecord {
	const view = viewOf(telling, entry, lang);
	return {
		url: localPath(
			telling.dossier.site.original,
			entryPath(telling.dossier.site, { ...entry, lang }),
		),
		title: data.title,
		summary: data.summary,
		parts: [
			...pageParts(data, body, translatedTextOf({ data, body })),
			...weighing(WEIGHTS.text, toldOf(view)),
			...weighing(WEIGHTS.aside, titlesAround(telling, entry, lang)),
		],
		facts: { kind: entry.kind, lang, original },
		strip: shown(view.strip),
	};
}

const shown = (strip: Strip | undefined): ShownStrip | undefined =>
	strip && {
		tone: strip.tone,
		standing: strip.standing,
		place: strip.place,
		last: strip.idea || strip.time,
	};

const viewOf = ({ dossier, day, wordsIn }: Telling, entry: Entry, lang: string) =>
	entryView({ dossier, day, lang, t: wordsIn(lang) }, entry);

/** What the page says around its own text: what it is, how it stands, who, where and when, what it is about. */
const toldOf = ({
	label,
	standing,
	addressees,
	facts,
	moments,
	notes,
	...about
}: EntryView): string[] => [
	label,
	standing,
	...addressees.map(({ text }) => text),
	...facts.flatMap(({ items }) => items.map(({ text }) => text)),
	...moments.flatMap(({ when, isPast }) => (isPast ? [] : when)),
	...notes,
	...about.themes.map(({ title }) => title),
	...about.audiences,
];

const weighing = (weight: number, texts: readonly string[]): Part[] =>
	texts.map((text) => ({ text, weight }));

const pageParts = (
	{ title, summary }: { title: string; summary: string },
	body: string,
	texts: readonly string[],
): Part[] => [
	...weighing(WEIGHTS.title, [title]),
	...weighing(WEIGHTS.summary, [summary]),
	...weighing(WEIGHTS.heading, headingsIn(body)),
	...weighing(
		WEIGHTS.text,
		texts.filter((text) => text !== title && text !== summary),
	),
];

const headingsIn = (body: string) =>
	parse(body)
		.children.filter(({ type }) => type === 'heading')
		.map(toText);

/** What an entry is linked with, as a reader of this language sees it named. */
const titlesAround = ({ dossier }: Telling, entry: Entry, lang: string) =>
	kindsWithPages
		.flatMap((kind): Entry[] => linked(dossier, entry, kind))
		.map((other) => inLanguage(dossier, other, lang).data.title);

function factsOf({ dossier, day }: Telling, entry: Entry, view: EntryView): PageFacts {
	const { kind, lang } = entry;
	const use = useOf(dossier, entry, day);
	const facts = { kind, lang, facets: facetsOf(view) };
	return { ...facts, ...(view.date && { date: view.date }), ...(use && { use }) };
}

/** What readers can narrow a search down by, in the words of the form on the search page. */
function facetsOf({ themes, places, audiences }: EntryView): Facets {
	const facets: Required<Facets> = {
		thema: themes.map(({ title }) => title),
		plaats: places,
		doelgroep: audiences,
	};
	return Object.fromEntries(Object.entries(facets).filter(([, values]) => values.length > 0));
}
