import type { Problem } from '../../problem.ts';
import { citationsIn, sourceOf } from './citations.ts';
import type { Rule } from '../input.ts';

/** Whoever cites a source whose text we have also says where in it. */
export const passageIsGiven: Rule = (input) => {
	const problems: Problem[] = [];
	for (const entry of input.entries) {
		for (const citation of citationsIn(entry)) {
			if (citation.type !== 'pointer' || citation.pointer.from !== undefined) continue;
			const isNeeded = citation.pointer.to !== undefined || sourceOf(input, citation.source)?.file;
			if (!isNeeded) continue;
			const path = [...citation.path, 'source'];
			problems.push({ rule: 'passage-is-given', file: entry.file, path });
		}
	}
	return problems;
};
