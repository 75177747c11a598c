import { SYLLABLE_EXCEPTIONS } from './words/index.ts';

/** One sound of Dutch each, the longest first; two vowels that make no sound together make two syllables. */
const SOUND =
	/eeuw|ieuw|aai|ooi|oei|ieu|eau|aa|ee|oo|uu|ie|oe|eu|ou|au|ei|ij|ui|ai|oi|oy|ay|ey|ëi|ëe|ïe|[aeiouyáàâäãåéèêëíìîïóòôöõúùûüýæœ]/g;
/** The u of qu and a y before a vowel are consonants. */
const CONSONANT = /(?<=q)u(?=\p{L})|^y(?=[aeiou])/gu;
const exceptions = new RegExp(Object.keys(SYLLABLE_EXCEPTIONS).join('|'), 'g');
const WORD = /[\p{L}\p{M}\p{N}'’]+/gu;
const known = new Map<string, number>();

/** The syllables of what stands between two spaces: mostly a word with a comma, sometimes more words. */
export function syllablesIn(piece: string): number {
	const found = known.get(piece) ?? countAll(piece);
	known.set(piece, found);
	return found;
}

const countAll = (piece: string) =>
	(piece.match(WORD) ?? []).reduce((sum, word) => sum + syllablesOf(word), 0);

/** How many syllables a word has: its vowel sounds, at least one. A number counts as one. */
export const syllablesOf = (word: string): number => countIn(word.toLocaleLowerCase('nl'));

function countIn(word: string): number {
	let extra = 0;
	const rest = word.replaceAll(exceptions, (part) => {
		extra += SYLLABLE_EXCEPTIONS[part] ?? 0;
		return '-';
	});
	const sounds = rest.replaceAll(CONSONANT, '').match(SOUND)?.length ?? 0;
	return Math.max(1, extra + sounds);
}
