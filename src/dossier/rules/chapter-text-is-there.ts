import { type Heading, headingId, parse, sectionsOf, toText } from '../../markdown/index.ts';
import type { Problem } from '../problem.ts';
import { type Rule, entriesOf } from './input.ts';

/** A chapter that takes its words from the text below finds its heading there, and each part of that text has a chapter. */
export const chapterTextIsThere: Rule = (input) =>
	entriesOf(input, 'publications').flatMap(({ file, data, body }) => {
		const root = parse(body);
		const headings = sectionsOf(root);
		const named = data.chapters.map((chapter) => chapter.body);
		const lost = named.flatMap((name, index): Problem[] => {
			if (name === undefined || headings.has(name)) return [];
			const path = ['chapters', index, 'body'];
			return [{ rule: 'chapter-text-is-there', file, path, params: { given: name } }];
		});
		return [...lost, ...unseen(root.children, named).map((problem) => ({ ...problem, file }))];
	});

/** Text that no document shows: before the first heading, under one that no chapter names, or under a second of that name. */
function unseen(blocks: readonly Block[], named: readonly (string | undefined)[]) {
	const [first] = blocks;
	const seen = new Set<string>();
	const problems = blocks.filter(isSection).flatMap((heading) => {
		const given = headingId(toText(heading));
		const isOdd = given === '' || seen.has(given);
		seen.add(given);
		if (isOdd) return [{ rule: 'heading-is-once', inBody: placeOf(heading) }];
		if (named.includes(given)) return [];
		return [{ rule: 'heading-is-of-a-chapter', inBody: placeOf(heading), params: { given } }];
	});
	return first === undefined || isSection(first)
		? problems
		: [{ rule: 'text-is-in-a-chapter', inBody: placeOf(first) }, ...problems];
}

type Block = ReturnType<typeof parse>['children'][number];

const isSection = (block: Block): block is Heading => block.type === 'heading' && block.depth === 2;

const placeOf = ({ position }: Block) => position?.start ?? { line: 1, column: 1 };
