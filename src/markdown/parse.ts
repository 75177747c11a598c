import { type Features, markdownToMdast } from 'satteri';
import type { Root } from './nodes.ts';

/**
 * Reads Markdown with the same parser and features as Astro, so that what is checked is what is shown.
 * The type holds for checked content only: `findUnsafe` tells what else stands in it.
 */
export const parse = (markdown: string): Root => read(markdown, {});

/** The same with curly quotes and real dashes, as the site shows it. */
export const parseShown = (markdown: string): Root => read(markdown, { smartPunctuation: true });

const read = (markdown: string, features: Features): Root =>
	markdownToMdast(markdown, { features: { frontmatter: false, ...features } }) as unknown as Root;
