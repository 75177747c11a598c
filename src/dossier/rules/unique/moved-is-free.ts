import type { Problem } from '../../problem.ts';
import type { Rule } from '../input.ts';

/** An old name leads to one place only: it is no fiche now, and no one else's old name. */
export const movedIsFree: Rule = ({ entries, present }) => {
	const problems: Problem[] = [];
	const taken = new Set(present);
	for (const { kind, file, data } of entries) {
		for (const [index, old] of ('moved' in data ? data.moved : []).entries()) {
			const key = `${kind}/${old}`;
			if (taken.has(key))
				problems.push({
					rule: 'moved-is-free',
					file,
					path: ['moved', index],
					params: { given: old },
				});
			taken.add(key);
		}
	}
	return problems;
};
