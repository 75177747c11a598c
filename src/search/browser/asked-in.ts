import { conceptsIn } from './concepts.ts';
import { rootsOf } from './roots.ts';
import { stem } from './stem.ts';
import { bindingIn } from './stop-words.ts';
import type { Concept } from './types.ts';
import { type Vocabulary, keyOf } from './vocabulary.ts';

/** The one other language that more words of a question are of than of the dossier's own or a third. */
export function askedIn(query: string, vocabulary: Vocabulary): string | undefined {
	const votes = new Map<string, number>();
	for (const { phrase, found } of conceptsIn(query, vocabulary)) {
		const claims = [...phrase.flatMap(bindingIn), ...languagesOf(phrase.join(' '), found)];
		const isOwn = claims.length === 0 && phrase.every((word) => vocabulary.byStem.has(stem(word)));
		for (const lang of isOwn ? [''] : claims) votes.set(lang, (votes.get(lang) ?? 0) + 1);
	}
	const [first, second] = [...votes].sort(([, a], [, b]) => b - a);
	return (first && first[1] > (second?.[1] ?? 0) && first[0]) || undefined;
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
