import {
	type Part,
	type Translated,
	changedParts,
	partsOf,
	translatesBody,
} from '../../dossier/index.ts';
import type { Entry } from '../../model/index.ts';
import { type ChainLink, chainOf } from '../chain.ts';
import { type EntryView, entryView } from '../entry.ts';
import type { Setting } from '../setting.ts';
import { type BodyRow, bodyRows } from './body.ts';
import { linePairs } from './lines.ts';

/** A translated entry with the Dutch beside it: words of the translation, facts of the Dutch. */
export interface TranslationView {
	view: EntryView;
	chain: ChainLink[];
	/** The Dutch title and summary. */
	dutch: { title: string; summary: string };
	/** HTML. */
	summary: string;
	blocks: ReturnType<typeof linePairs>;
	body: BodyRow[];
	/** Of title and summary, those whose Dutch changed since. */
	changed: Set<string>;
}

/** How the texts of a page are written. Called in the order of the page: a hard word is marked where it stands first. */
export interface Writer {
	/** A line of text, as HTML. */
	line: (text: string) => string;
	own: (markdown: string) => string;
	dutch: (markdown: string) => string;
}

export function translationView(
	setting: Setting,
	entry: Entry,
	translated: Translated,
	writer: Writer,
): TranslationView {
	const differing = changedParts(partsOf(entry, translated));
	const summary = writer.line(translated.data.summary);
	const blocks = linePairs(entry, translated, differing, writer.line);
	return {
		view: entryView(setting, entry),
		chain: chainOf(setting, entry),
		dutch: { title: entry.data.title, summary: entry.data.summary },
		summary,
		blocks,
		body: translatesBody(entry.kind) ? bodyRows(entry, translated, writer) : [],
		changed: changedNow(translated, differing),
	};
}

/** Title and summary, where the Dutch of an older translation changed: without fingerprints, where the figures differ. */
function changedNow({ isStale, changes }: Translated, differing: readonly Part[]): Set<string> {
	const isChanged = (part: 'title' | 'summary') =>
		changes
			? changes[part].some((row) => row.isChanged)
			: isStale && differing.some(({ path }) => path?.join('.') === part);
	return new Set((['title', 'summary'] as const).filter(isChanged));
}
