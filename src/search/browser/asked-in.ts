import { conceptsAt } from './concepts.ts';
import { tokens } from './fold.ts';
import { rootsOf } from './roots.ts';
import type { Concept } from './types.ts';
import { type Vocabulary, keyOf } from './vocabulary.ts';

/** The one other language that a question is put in, as far as its words tell; undefined when it may be one of several. */
export function askedIn(query: string, vocabulary: Vocabulary): string | undefined {
	const words = tokens(query);
	let left: string[] | undefined;
	for (let at = 0; at < words.length;) {
		const { count, found } = conceptsAt(vocabulary, words, at);
		const languages = languagesOf(words.slice(at, at + count).join(' '), found);
		if (languages.length > 0) left = left?.filter((lang) => languages.includes(lang)) ?? languages;
		at += count;
	}
	return left?.length === 1 ? left[0] : undefined;
}

/** The languages in which these concepts have this phrase, in whatever form. */
function languagesOf(phrase: string, concepts: readonly Concept[]): string[] {
	const roots = new Set(rootsOf(phrase));
	const isIn = (lang: string, other: string) =>
		keyOf(other) === keyOf(phrase) ||
		rootsOf(other).some((root) => root.startsWith(`${lang} `) && roots.has(root));
	const found = concepts.flatMap(({ foreign }) =>
		Object.entries(foreign).filter(([lang, words = []]) => words.some((word) => isIn(lang, word))),
	);
	return [...new Set(found.map(([lang]) => lang))].filter(Boolean);
}
