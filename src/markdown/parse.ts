import { markdownToMdast } from 'satteri';
import type { Root } from './nodes.ts';

/**
 * Reads Markdown with the same parser and features as Astro, so that what is checked is what is shown.
 * The type holds for checked content only: `findUnsafe` tells what else stands in it.
 */
export const parse = (markdown: string): Root =>
	markdownToMdast(markdown, { features: { frontmatter: false } }) as unknown as Root;
