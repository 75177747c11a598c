import { createHash } from 'node:crypto';
import { linesOf, translatesBody } from '../dossier/index.ts';
import { blocksOf } from '../markdown/index.ts';
import type { Entry, MadeFrom } from '../model/index.ts';

/** Enough to notice a change, short enough to copy. */
const LENGTH = 12;

/** Tells whether the Dutch text changed since it was translated: of its words, not of the facts. What is practical of a contact point counts once it is translated. */
export function fingerprint(entry: Translatable, isPracticalToo = true): string {
	const practical = isPracticalToo ? linesOf(entry.data, 'practical') : [];
	return hash([...wordsOf(entry), ...practical].map(plain).join('\n')).slice(0, LENGTH);
}

/** Letters that tell two passages of one text apart. */
const PART_LENGTH = 6;
/** The letters a to p, in the place of the digits 0 to f. */
const LETTERS = 'abcdefghijklmnop';

/** The same for every passage: of a changed text it tells what changed. */
export const fingerprintsOf = ({ kind, data, body }: Translatable): MadeFrom => ({
	title: partPrint(data.title),
	summary: partPrint(data.summary),
	steps: linesOf(data, 'steps').map(partPrint),
	needs: linesOf(data, 'needs').map(partPrint),
	ask: linesOf(data, 'ask').map(partPrint),
	practical: linesOf(data, 'practical').map(partPrint),
	points: linesOf(data, 'points').map(partPrint),
	body: translatesBody(kind) ? blocksOf(body).map(partPrint) : [],
});

const partPrint = (text: string) =>
	hash(plain(text))
		.slice(0, PART_LENGTH)
		.replaceAll(/./g, (digit) => LETTERS[Number.parseInt(digit, 16)] ?? '');

const hash = (text: string) => createHash('sha256').update(text).digest('hex');

/** A line that breaks elsewhere is the same text. */
const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

type Translatable = Pick<Entry, 'kind' | 'data' | 'body'>;

/** Everything of an entry that a translation translates, in order. */
function wordsOf({ kind, data, body }: Translatable): string[] {
	const { steps = [], needs = [], ask = [], points = [] } = data as Partial<Lists>;
	return [
		data.title,
		data.summary,
		translatesBody(kind) ? body : '',
		...steps.flatMap(({ title, text = '' }) => [title, text]),
		...needs,
		...ask,
		...points.flatMap(({ title, text }) => [title, text]),
	];
}

interface Lists {
	steps: { title: string; text?: string }[];
	needs: string[];
	ask: string[];
	points: { title: string; text: string }[];
}
