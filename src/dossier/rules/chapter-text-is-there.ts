import { parse, sectionsOf } from '../../markdown/index.ts';
import type { Problem } from '../problem.ts';
import { type Rule, entriesOf } from './input.ts';

/** A chapter that takes its words from the text below, finds its heading there. */
export const chapterTextIsThere: Rule = (input) => {
	const problems: Problem[] = [];
	for (const { file, data, body } of entriesOf(input, 'publications')) {
		const headings = sectionsOf(parse(body));
		for (const [index, chapter] of data.chapters.entries()) {
			if (chapter.body === undefined || headings.has(chapter.body)) continue;
			const path = ['chapters', index, 'body'];
			const params = { given: chapter.body };
			problems.push({ rule: 'chapter-text-is-there', file, path, params });
		}
	}
	return problems;
};
