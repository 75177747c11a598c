import type { Problem } from '../problem.ts';
import type { Rule } from './input.ts';

/** A theme or audience stands in the list once. */
export const termsAreUnique: Rule = ({ taxonomy, options: { taxonomyFile } }) => {
	if (!taxonomy || !taxonomyFile) return [];
	const problems: Problem[] = [];
	for (const list of ['themes', 'audiences'] as const) {
		const seen = new Set<string>();
		for (const [index, { id }] of taxonomy[list].entries()) {
			if (seen.has(id))
				problems.push({
					rule: 'id-in-list-is-unique',
					file: taxonomyFile,
					path: [list, index, 'id'],
					params: { given: id },
				});
			seen.add(id);
		}
	}
	return problems;
};
