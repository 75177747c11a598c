import { VOCABULARY } from '../../languages/index.ts';
import type { Concept } from '../browser/types.ts';

/** What stands in the columns of a line of the vocabulary: three of Dutch, then a language each. */
export const COLUMNS = ['own', 'plain', 'near', ...VOCABULARY] as const;

/** One concept of civic life from its line. */
export function civicConcept(line: string): Concept {
	const [own = [], plain = [], near = [], ...others] = line.split('|').map(wordsIn);
	const languages = COLUMNS.slice(-others.length);
	return {
		own,
		plain,
		near,
		foreign: Object.fromEntries(languages.map((lang, at) => [lang, others[at] ?? []])),
		isLoose: true,
	};
}

const wordsIn = (cell: string) =>
	cell
		.split(',')
		.map((word) => word.trim())
		.filter(Boolean);
