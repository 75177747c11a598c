import type { Entry, KindName } from '../../model/index.ts';
import { figuresIn, linksIn } from './translation-facts.ts';
import { practicalLines } from '../contacts/practical-lines.ts';
import type { Translated } from './translated.ts';

/** One text of a translation beside the Dutch it renders. */
export interface Part {
	/** Into the front matter; absent: the text below it. */
	path?: readonly (string | number)[];
	own: string;
	dutch: string;
}

/** The lists of texts that a translation may hold. */
export const LISTS = ['steps', 'needs', 'ask', 'practical', 'points'] as const;

/** Of a publication the short text is translated; its chapters stay Dutch. */
export const translatesBody = (kind: KindName): boolean => kind !== 'publications';

/** What is translated, each beside its Dutch; what is not translated yet is left out. */
export function partsOf(entry: Entry, { data, body }: Translated): Part[] {
	const parts: Part[] = [
		{ path: ['title'], own: data.title, dutch: entry.data.title },
		{ path: ['summary'], own: data.summary, dutch: entry.data.summary },
		...LISTS.flatMap((list) => {
			const dutch = linesOf(entry.data, list);
			return linesOf(data, list).map((own, index) => ({
				path: [list, index],
				own,
				dutch: dutch[index] ?? '',
			}));
		}),
	];
	return body.trim() && translatesBody(entry.kind)
		? [...parts, { own: body, dutch: entry.body }]
		: parts;
}

/** The parts whose numbers or addresses differ: on a stale page these surely changed. */
export const changedParts = (parts: readonly Part[]): Part[] =>
	parts.filter(
		({ own, dutch }) =>
			differ(figuresIn(own), figuresIn(dutch)) || differ(linksIn(own), linksIn(dutch)),
	);

/** The lines of one list, a step with its explanation as one. What is practical of a contact point stands in fields of its own. */
export function linesOf(data: object, list: (typeof LISTS)[number]): string[] {
	const inFields = list === 'practical' ? practicalLines(data).map(({ text }) => text) : [];
	const { [list]: lines = inFields } = data as Partial<Record<typeof list, Line[]>>;
	return lines.map((line) =>
		typeof line === 'string' ? line : [line.title, line.text ?? ''].join('\n'),
	);
}

type Line = string | { title: string; text?: string };

const differ = (a: Set<string>, b: Set<string>) => a.symmetricDifference(b).size > 0;
