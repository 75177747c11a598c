import { changedParts, keyOf, partsOf, translatesBody } from '../../../dossier/index.ts';
import type { Translated } from '../../../dossier/index.ts';
import { parse } from '../../../markdown/index.ts';
import { toTypst } from '../../../markdown/to-typst.ts';
import type { Entry } from '../../../model/index.ts';
import { markup, typstOptions } from '../setting.ts';
import { settable } from './isolate.ts';
import { type Side, type Tongues, side } from './sides.ts';

type List = 'steps' | 'needs' | 'ask' | 'points';

/** A line of a list in both languages. */
export interface Line {
	title: Side;
	text: Side;
	/** Of an older translation: this surely differs from the Dutch as it is now. */
	isChanged: boolean;
}

/** What of an entry is translated, each text beside its Dutch; a list that nobody translated yet is empty on that side. */
export function pairOf(tongues: Tongues, entry: Entry, translated: Translated | undefined) {
	const changed = changedIn(entry, translated);
	const lines = (list: List) => linesOf(tongues, entry, translated, list, changed);
	return {
		tells: keyOf(entry),
		title: side(tongues, entry.data.title, translated?.data.title ?? ''),
		summary: side(tongues, entry.data.summary, translated?.data.summary ?? ''),
		isSummaryChanged: changed.has('summary'),
		steps: lines('steps'),
		needs: lines('needs'),
		ask: lines('ask'),
		points: lines('points'),
		body: bodyOf(tongues, entry, translated),
		isBodyChanged: changed.has('body'),
	};
}

/** Parts of an older translation that are not what the Dutch says now: summary, steps.0, body. */
function changedIn(entry: Entry, translated: Translated | undefined): Set<string> {
	if (!translated?.isStale) return new Set();
	const { changes } = translated;
	if (!changes) {
		const parts = changedParts(partsOf(entry, translated));
		return new Set(parts.map(({ path }) => path?.join('.') ?? 'body'));
	}
	const changed = Object.entries(changes).flatMap(([part, passages]) =>
		passages
			.filter(({ isChanged }) => isChanged)
			.map(({ dutch }) => (WHOLE.includes(part) ? part : `${part}.${dutch}`)),
	);
	return new Set(changed);
}

/** Parts that are marked as one; of a list every line is. */
const WHOLE = ['title', 'summary', 'body'];

/** By the passages that belong together, or by place. What the Dutch no longer says is left out: a translation says no more. */
function linesOf(
	tongues: Tongues,
	entry: Entry,
	translated: Translated | undefined,
	list: List,
	changed: ReadonlySet<string>,
): Line[] {
	const own = plainLines(translated?.data, list);
	const beside = new Map(translated?.changes?.[list].map(({ dutch, own }) => [dutch, own]));
	return plainLines(entry.data, list).map(({ title, text = '' }, index) => {
		const there = own[beside.size > 0 ? (beside.get(index) ?? -1) : index];
		return {
			title: side(tongues, title, there?.title ?? ''),
			text: side(tongues, text, there?.text ?? ''),
			isChanged: changed.has(`${list}.${index}`),
		};
	});
}

interface PlainLine {
	title: string;
	text?: string | undefined;
}

const plainLines = (data: unknown, list: List): PlainLine[] =>
	((data as Partial<Record<List, (string | PlainLine)[]>> | undefined)?.[list] ?? []).map((line) =>
		typeof line === 'string' ? { title: line } : line,
	);

/** Markdown in both languages as Typst markup. */
function bodyOf({ dutch, own }: Tongues, entry: Entry, translated: Translated | undefined): Side {
	if (!translatesBody(entry.kind)) return { dutch: '', own: '' };
	const options = { ...typstOptions(own), words: (text: string) => settable(text, own.lang) };
	return {
		dutch: markup(dutch, entry.body),
		own: toTypst(parse(translated?.body ?? '').children, options),
	};
}
