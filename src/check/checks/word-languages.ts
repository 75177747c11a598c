import { COMPLETE, VOCABULARY } from '../../languages/index.ts';
import { nearest } from '../nearest.ts';
import type { FoundProblem } from '../problem.ts';
import type { ReadContent } from '../read/read-content.ts';

/** A hard word is explained in a language that readers of the site can choose, or search in. */
export function checkWordLanguages({ readable: { entries, site } }: ReadContent): FoundProblem[] {
	if (!site) return [];
	const known = [...new Set([...site.languages, COMPLETE, ...VOCABULARY])];
	return entries.flatMap(({ kind, file, data }) =>
		kind === 'glossary'
			? Object.keys(data.wordsIn)
					.filter((lang) => !known.includes(lang))
					.map((given): FoundProblem => {
						const suggestion = nearest(given, known);
						const params = { given, ...(suggestion && { suggestion }) };
						return { rule: 'word-language-is-known', file, path: ['wordsIn', given], params };
					})
			: [],
	);
}
