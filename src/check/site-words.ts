import { COMPLETE, type Words } from '../languages/index.ts';
import { engineWords } from './engine-words.ts';

/**
 * The site's words, whole, per language: ours, then a town's own sentences. What nobody translated is told in the language
 * of the town, and what that has no words for in the language that always has them all.
 */
export function siteWords(theirs: Record<string, Words>, original: string): Record<string, Words> {
	const ours = engineWords();
	const fallback = { ...ours[COMPLETE], ...ours[original], ...theirs[original] };
	const languages = new Set([original, ...Object.keys(ours), ...Object.keys(theirs)]);
	return Object.fromEntries(
		[...languages].map((lang) => [lang, { ...fallback, ...ours[lang], ...theirs[lang] }]),
	);
}
