import { type Dossier, type Piece, get, termsIn } from '../dossier/index.ts';
import { type Entry, type Pointer, kinds } from '../model/index.ts';
import { jsonLd, pageUrl, safeJson, siteRoot } from '../exports/index.ts';
import { editUrl, mistakeUrl } from '../i18n/index.ts';
import { alternatesOf } from './alternates.ts';
import { audiencesOf, themesOf } from './cards.ts';
import { day as version } from './site.ts';
import { type Passage, passagesOf } from './passages.ts';
import { printedFor } from './printed.ts';
import { recordingOf } from './recordings.ts';
import { type Explained, runningText } from './running-text.ts';

/** What the layout of every entry page needs, whatever its kind. */
export interface EntryPage {
	entry: Entry;
	/** The summary, cut at words that get a popover. */
	summary: Piece[];
	steps: MarkedStep[];
	/** The text below the front matter, as HTML. */
	body: string;
	/** The text read out by a person: a path from the root. */
	recording: string | undefined;
	/** The words with a popover. */
	explained: Explained[];
	/** Hard words anywhere on the page. */
	words: Explained[];
	passages: Map<string, Passage[]>;
	/** JSON-LD, safe inside a script element. */
	data: string;
	/** Where to edit this file, if site.yaml names the repository. */
	editUrl: string | undefined;
	/** Where to say that something here is wrong, with this page filled in. */
	wrongUrl: string | undefined;
	/** Title and list of every theme. */
	themes: [string, string][];
	places: string[];
	audiences: string[];
	/** The page in every language it is in. */
	alternates: [string, string][];
	/** When it was so, for the newest first. */
	date: string | undefined;
	/** Fiche and posters of this entry. */
	sheets: ReturnType<typeof printedFor>;
}

export function commonOf(dossier: Dossier, entry: Entry): EntryPage {
	const { evidence = [], places = [], audiences = [] } = entry.data as Partial<Lists>;
	return {
		entry,
		...markedTexts(dossier, entry),
		recording: recordingOf(entry),
		words: termsIn(dossier, textsOf(entry)).map((term) => ({ term, words: [] })),
		passages: passagesOf(dossier, evidence),
		data: safeJson(jsonLd(dossier, entry, siteRoot(dossier.site), version)),
		editUrl: editUrl(dossier.site, entry.file),
		wrongUrl: mistakeUrl(dossier.site, pageUrl(siteRoot(dossier.site), entry)),
		themes: themesOf(dossier, entry, kinds[entry.kind].segment),
		places,
		audiences: audiencesOf(dossier, audiences),
		alternates: alternatesOf(dossier, entry),
		date: dateOf(dossier, entry),
		sheets: printedFor(`${entry.kind}/${entry.id}`),
	};
}

/** The texts in the order in which they stand on the page: a hard word is marked where it comes first. */
function markedTexts(dossier: Dossier, { data, body }: Entry) {
	const text = runningText(dossier);
	const { steps = [] } = data as Partial<Texts>;
	const marked = {
		summary: text.pieces(data.summary),
		steps: steps.map((step) => ({ title: step.title, text: text.pieces(step.text ?? '') })),
		body: text.html(body),
	};
	return { ...marked, explained: text.explained() };
}

/** The day that an entry itself names, else that of its last answer or of its newest source. */
function dateOf(dossier: Dossier, { data }: Entry): string | undefined {
	const { asOf, followUp = [], evidence = [] } = data as Partial<Dated>;
	const sources = evidence.map(({ source }) => get(dossier, 'sources', source).data);
	const dated: { date?: string | undefined }[] = followUp.length > 0 ? followUp : sources;
	const dates = dated.flatMap(({ date }) => date ?? []);
	return asOf ?? dates.sort().at(-1);
}

/** The running text of an entry: what a reader may stumble over. */
export function textsOf({ data, body }: Entry): string[] {
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

export interface MarkedStep {
	title: string;
	text: Piece[];
}

interface Texts {
	steps: { title: string; text?: string }[];
	gaps: string[];
	doubts: string[];
}

interface Dated {
	asOf: string;
	followUp: { date: string }[];
	evidence: Pointer[];
}

interface Lists {
	evidence: Pointer[];
	places: string[];
	audiences: string[];
}
