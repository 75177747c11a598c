import { conceptsIn } from './concepts.ts';
import { rootsOf } from '../words/roots.ts';
import { stem } from '../words/stem.ts';
import { bindingIn } from '../words/stop-words.ts';
import type { Concept } from '../types.ts';
import { type Vocabulary, isNativeIn } from '../vocabulary/vocabulary.ts';

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

/** The languages in which these concepts have this phrase: as it is typed, or else in another form. The dossier's own has no name. */
function languagesOf(phrase: string, concepts: readonly Concept[]): string[] {
	if (concepts.some((concept) => isNativeIn(concept, phrase))) return [''];
	const roots = new Set(rootsOf(phrase));
	const all = concepts.flatMap(({ foreign }) => Object.entries(foreign));
	const inLanguages = (isIn: (lang: string, word: string) => boolean) => [
		...new Set(
			all.flatMap(([lang, words = []]) => (words.some((word) => isIn(lang, word)) ? lang : [])),
		),
	];
	const same = inLanguages((_, word) => word === phrase);
	if (same.length > 0) return same;
	return inLanguages((lang, word) =>
		rootsOf(word).some((root) => root.startsWith(`${lang} `) && roots.has(root)),
	);
}
