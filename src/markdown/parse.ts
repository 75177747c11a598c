import { type Features, markdownToMdast } from 'satteri';
import type { Root } from './nodes.ts';

/**
 * Reads Markdown with the same parser and features as Astro, so that what is checked is what is shown.
 * The type holds for checked content only: `findUnsafe` tells what else stands in it.
 */
export const parse = (markdown: string): Root => read(markdown, {});

/** The same with curly quotes and real dashes, as the site shows it. */
export const parseShown = (markdown: string): Root => read(markdown, { smartPunctuation: true });

/** A mark with a space behind it that does not break: it looks like any other, so it is read as it was meant. */
const FIXED_SPACE = /^[^\S\n]*(?:(?:[-*+>]|\d{1,9}[.)]|#{1,6})[^\S\n]+)+/gmu;
const OTHER_SPACES = /[^\S \t\r\n]/gu;

const withPlainSpaces = (markdown: string) =>
	markdown.search(OTHER_SPACES) >= 0
		? markdown.replaceAll(FIXED_SPACE, (mark) => mark.replaceAll(OTHER_SPACES, ' '))
		: markdown;

const read = (markdown: string, features: Features): Root =>
	markdownToMdast(withPlainSpaces(markdown), {
		features: { frontmatter: false, ...features },
	}) as unknown as Root;
