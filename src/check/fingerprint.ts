import { createHash } from 'node:crypto';
import type { Entry } from '../model/index.ts';

/** Enough to notice a change, short enough to copy. */
const LENGTH = 12;

/** Tells whether the Dutch text changed since it was translated: of its words, not of the facts. */
export function fingerprint({ data, body }: Pick<Entry, 'data' | 'body'>): string {
	const words = wordsOf(data, body).map((part) => part.replaceAll(/\s+/g, ' ').trim());
	return createHash('sha256').update(words.join('\n')).digest('hex').slice(0, LENGTH);
}

/** Everything of an entry that a translation translates, in order. */
function wordsOf(data: Entry['data'], body: string): string[] {
	const { steps = [], needs = [], ask = [] } = data as Partial<Translatable>;
	const ofSteps = steps.flatMap(({ title, text = '' }) => [title, text]);
	return [data.title, data.summary, body, ...ofSteps, ...needs, ...ask];
}

interface Translatable {
	steps: { title: string; text?: string }[];
	needs: string[];
	ask: string[];
}
