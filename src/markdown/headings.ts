import type { Block, Heading, Root } from './nodes.ts';
import { toText } from './text.ts';

/** A heading as an id: Eerste stap → eerste-stap. */
export const headingId = (words: string) =>
	words
		.normalize('NFD')
		.replaceAll(/\p{M}/gu, '')
		.toLowerCase()
		.replaceAll(/[^a-z0-9]+/g, '-')
		.replaceAll(/^-|-$/g, '');

/** The pieces of a text under each heading of level 2, by the heading's id. What stands before the first has id ''. */
export function sectionsOf(root: Root): Map<string, Block[]> {
	const sections = new Map<string, Block[]>();
	let current: Block[] = [];
	sections.set('', current);
	for (const block of root.children) {
		if (isSectionHeading(block)) sections.set(headingId(toText(block)), (current = []));
		else current.push(block);
	}
	return sections;
}

const isSectionHeading = (block: Block): block is Heading =>
	block.type === 'heading' && block.depth === 2;
