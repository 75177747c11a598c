import type { Pointer } from '../../../model/index.ts';
import type { Problem } from '../../problem.ts';
import { citationsIn, textOf, withoutLayout } from './citations.ts';
import type { Rule } from '../input.ts';

/** The opening words stand in the source, and the closing words after them. */
export const passageIsFound: Rule = (input) => {
	const problems: Problem[] = [];
	for (const entry of input.entries) {
		for (const citation of citationsIn(entry)) {
			if (citation.type !== 'pointer') continue;
			const text = textOf(input, citation.source);
			const missing = text === undefined ? undefined : missingWords(text, citation.pointer);
			if (!missing) continue;
			const path = [...citation.path, missing.field];
			problems.push({
				rule: missing.rule,
				file: entry.file,
				path,
				params: { given: missing.words },
			});
		}
	}
	return problems;
};

function missingWords(text: string, { from, to }: Pointer) {
	if (from === undefined) return undefined;
	const start = text.indexOf(withoutLayout(from));
	if (start < 0) return { rule: 'passage-is-found', field: 'from', words: from };
	if (to === undefined) return undefined;
	const end = text.indexOf(withoutLayout(to), start + withoutLayout(from).length);
	return end < 0 ? { rule: 'passage-ends-after', field: 'to', words: to } : undefined;
}
