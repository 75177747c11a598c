import type { Problem } from '../problem.ts';
import { sameWords } from '../same-words.ts';
import type { Rule } from './input.ts';

/** A theme or audience stands in the list once, and no two share a name. */
export const termsAreUnique: Rule = ({ taxonomy, options: { taxonomyFile } }) => {
	if (!taxonomy || !taxonomyFile) return [];
	const problems: Problem[] = [];
	for (const list of ['themes', 'audiences'] as const) {
		const [ids, titles] = [new Set<string>(), new Set<string>()];
		for (const [index, { id, title }] of taxonomy[list].entries()) {
			const twice = (field: string, rule: string, given: string) =>
				problems.push({ rule, file: taxonomyFile, path: [list, index, field], params: { given } });
			if (ids.has(id)) twice('id', 'id-in-list-is-unique', id);
			if (titles.has(sameWords(title))) twice('title', 'title-in-list-is-unique', title);
			ids.add(id);
			titles.add(sameWords(title));
		}
	}
	return problems;
};
