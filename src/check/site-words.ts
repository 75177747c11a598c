import { COMPLETE, type Words, languageName } from '../languages/index.ts';
import { engineWords } from './engine-words.ts';

/**
 * The site's words, whole, per language: ours, then a town's own sentences. What nobody translated is told in the language
 * of the town, and what that has no words for in the language that always has them all. A sentence that speaks of the language
 * of the town leaves its name open: {original}.
 */
export function siteWords(theirs: Record<string, Words>, original: string): Record<string, Words> {
	const ours = engineWords();
	const fallback = { ...ours[COMPLETE], ...ours[original], ...theirs[original] };
	const languages = new Set([original, ...Object.keys(ours), ...Object.keys(theirs)]);
	return Object.fromEntries(
		[...languages].map((lang) => [
			lang,
			named({ ...fallback, ...ours[lang], ...theirs[lang] }, languageName(original, lang)),
		]),
	);
}

const named = (words: Words, original: string): Words =>
	Object.fromEntries(
		Object.entries(words).map(([key, said]) => [
			key,
			typeof said === 'string' ? said.replaceAll('{original}', original) : said,
		]),
	);
