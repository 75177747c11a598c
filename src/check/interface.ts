import { nearest } from './nearest.ts';
import type { FoundProblem } from './problem.ts';
import type { ReadContent } from './read/read-content.ts';

/** Words for editors: they write in Dutch. */
const ONLY_DUTCH = /^admin\./;

/** The site's own words are the same sentences in every language. */
export function checkInterface({ words, files }: ReadContent): FoundProblem[] {
	const dutch = words['nl'];
	if (!dutch) return [];
	const known = Object.keys(dutch);
	return files.flatMap(({ place, file }) => {
		if (place.type !== 'words' || place.lang === 'nl') return [];
		const translated = words[place.lang];
		if (!translated) return [];
		return [
			...known
				.filter((key) => !(key in translated) && !ONLY_DUTCH.test(key))
				.map((key) => ({ rule: 'word-is-there', file, params: { given: key } })),
			...Object.keys(translated)
				.filter((key) => !(key in dutch))
				.map((key) => unknownWord(key, known, file)),
		];
	});
}

function unknownWord(key: string, known: string[], file: string): FoundProblem {
	const meant = nearest(key, known);
	const params = { given: key, ...(meant ? { suggestion: meant } : {}) };
	return { rule: 'word-is-known', file, path: [key], params };
}
