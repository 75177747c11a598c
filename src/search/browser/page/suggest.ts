import { fold } from '../words/fold.ts';
import { stem } from '../words/stem.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

const MOST = 6;
const SHORTEST = 2;

/** Ways to finish the last word of what is typed, the commonest words of the dossier first. */
export function suggest(typed: string, { words, concepts }: Vocabulary): string[] {
	const [, before = '', last = ''] = /^(.*?)([^\s]*)$/s.exec(typed) ?? [];
	const start = fold(last);
	if (start.length < SHORTEST) return [];
	const terms = [...new Set([...concepts.values()].flat().map(({ own }) => own[0] ?? ''))];
	const found = [
		...terms.filter((term) => term.startsWith(start)),
		...words
			.filter(({ text }) => text.startsWith(start))
			.sort((a, b) => b.entries - a.entries || a.text.length - b.text.length)
			.map(({ text }) => text),
	];
	const seen = new Set<string>();
	return found
		.filter((text) => text !== start && !seen.has(stem(text)) && seen.add(stem(text)))
		.slice(0, MOST)
		.map((text) => before + text);
}
