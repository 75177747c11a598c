import { tokens } from '../browser/fold.ts';
import { groupOf, letterGroups } from '../browser/foreign.ts';
import { packForeign } from '../browser/pack.ts';
import type { Concept } from '../browser/types.ts';
import { conceptsOf, isHeld, withPlain } from './concepts.ts';
import { type Entries, countWords, weighed, withPages } from './counted-words.ts';
import { searchWordsOf } from './search-words.ts';

/** A word that only stands in search words is less rare than it seems: nobody writes down all that people type. */
const TYPED_OF_READ = 2;

/**
 * The words that no text holds, by group of first letters: those that people type for an entry on the first line; then, on the
 * lines of the word list's concepts, the phrases in any language of which the first unknown word is in the group.
 */
export function foreignWords(dossier: Entries): Map<string, string> {
	const all = withPages(dossier);
	const counts = countWords(all);
	const isKnown = isHeld(counts);
	const typed = [...countWords(all, searchWordsOf)]
		.filter(([word]) => !counts.has(word))
		.map(([word, count]) => [word, count * TYPED_OF_READ] as const);
	const concepts = conceptsOf(dossier, counts).map(({ foreign, ...concept }) => ({
		plain: withPlain({ ...concept, foreign }, (word) => !isKnown(word)).plain,
		foreign,
	}));
	return new Map(
		letterGroups.map((group) => {
			const words = typed.filter(([word]) => groupOf(word) === group);
			const phrases = concepts.map((concept) => inGroup(concept, group));
			return [group, packForeign(phrases, weighed(new Map(words), all.length))];
		}),
	);

	function inGroup({ plain, foreign }: Pick<Concept, 'plain' | 'foreign'>, group: string) {
		const isIn = (phrase: string) => groupOf(firstUnknown(phrase)) === group;
		return { plain: plain.filter(isIn), foreign: foreign.filter(isIn) };
	}

	function firstUnknown(phrase: string) {
		return tokens(phrase).find((word) => !isKnown(word)) ?? phrase;
	}
}
