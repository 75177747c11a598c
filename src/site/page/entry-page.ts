import { type Dossier, isComing, isToTakeAlong, momentsIn, termsIn } from '../../dossier/index.ts';
import type { Entry } from '../../model/index.ts';
import { jsonLd, safeJson, siteRoot } from '../../exports/index.ts';
import { editUrl, takeAlongPath } from '../../routes/index.ts';
import {
	type EntryView,
	type Explained,
	type Setting,
	alternatesOf,
	cardsOf,
	chainOf,
	entryView,
	shownContacts,
} from '../../views/index.ts';
import { type Cover, coverOf } from '../media/covers.ts';
import { printedFor } from '../printed.ts';
import { recordingOf } from '../media/recordings.ts';
import { runningText } from '../running-text.ts';

/** What the layout of every entry page needs, whatever its kind: the view, and what only a site has. */
export interface EntryPage {
	view: EntryView;
	/** The summary as HTML, with the words that get a popover. */
	summary: string;
	/** The text read out by a person: a path from the root. */
	recording: string | undefined;
	/** The words with a popover, and the hard words anywhere on the page. */
	explained: Explained[];
	words: Explained[];
	/** JSON-LD, safe inside a script element. */
	data: string;
	/** Where to edit this file, if site.yaml names the repository. */
	editUrl: string | undefined;
	/** The page in every language it is in. */
	alternates: [string, string][];
	/** Fiche and posters of this entry. */
	sheets: ReturnType<typeof printedFor>;
	cover: Cover | undefined;
	/** The card to take along of an action that is on: a path from the root. */
	takeAlong: string | undefined;
}

/** A town as organisation answers for thousands of entries: they have lists of their own. */
const MOST_RELATED = 60;

/** An entry's page: what its layout needs, and what stands in the middle of it. */
export async function entryPage(setting: Setting, entry: Entry) {
	const { dossier, day } = setting;
	const { site } = dossier;
	const view = entryView(setting, entry);
	const { summary, steps, html, explained } = markedTexts(setting, view);
	const layout: EntryPage = {
		view,
		summary,
		explained,
		recording: recordingOf(entry),
		words: hardWordsOf(dossier, entry).map((term) => ({ term })),
		data: safeJson(jsonLd(dossier, entry, siteRoot(site), day)),
		editUrl: editUrl(site, entry.file),
		alternates: alternatesOf(dossier, entry),
		sheets: printedFor(view.key),
		cover: await coverOf(entry),
		takeAlong: takeAlongOf(setting, entry),
	};
	const related = view.cards.map(({ entries, ...group }) => ({
		...group,
		cards: cardsOf(setting, entries.slice(0, MOST_RELATED)),
		...(entries.length > MOST_RELATED && { more: entries[0]?.kind }),
	}));
	return {
		layout,
		body: {
			view,
			steps,
			html,
			chain: chainOf(setting, entry),
			contacts: shownContacts(view.contacts),
			related,
			calendar: calendarOf(setting, entry),
		},
	};
}

/** A contact point offers its card where it stands, on any page. */
export const takeAlongOf = ({ dossier, day, lang }: Setting, entry: Entry) =>
	entry.kind === 'actions' && isToTakeAlong(entry, day)
		? takeAlongPath(dossier.site, entry, lang)
		: undefined;

/** A calendar holds what is still to come; only an action has one of its own. */
export const calendarOf = ({ day }: Setting, entry: Entry) =>
	entry.kind === 'actions' &&
	momentsIn(entry, day).some((moment) => !moment.cancelled && isComing(moment, day))
		? `/acties/${entry.id}.ics`
		: undefined;

/** The texts in the order in which they stand on the page: a hard word is marked where it comes first. */
function markedTexts({ dossier }: Setting, view: EntryView) {
	const text = runningText(dossier);
	const marked = {
		summary: text.line(view.summary),
		steps: view.steps.map((step) => ({ title: step.title, html: text.line(step.text) })),
		html: text.html(view.body),
	};
	return { ...marked, explained: text.explained() };
}

const hardWords = new WeakMap<Dossier, WeakMap<Entry, Entry<'glossary'>[]>>();

/** The hard words anywhere in an entry: its own page and that of each of its translations ask for them. */
export const hardWordsOf = (dossier: Dossier, entry: Entry) =>
	hardWords
		.getOrInsertComputed(dossier, () => new WeakMap())
		.getOrInsertComputed(entry, () => termsIn(dossier, textsOf(entry)));

/** The running text of an entry: what a reader may stumble over. */
function textsOf({ data, body }: Entry): string[] {
	const { steps = [], gaps = [], doubts = [] } = data as Partial<Texts>;
	return [
		data.title,
		data.summary,
		body,
		...gaps,
		...doubts,
		...steps.flatMap(({ title, text = '' }) => [title, text]),
	];
}

interface Texts {
	steps: { title: string; text?: string }[];
	gaps: string[];
	doubts: string[];
}
