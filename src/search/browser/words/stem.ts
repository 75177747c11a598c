import { remembered } from '../remember.ts';

/** Below this length an ending is more likely a part of the word. */
const SHORTEST_STEM = 3;

/** A light stem for Dutch: brings plural, diminutive and verb endings together. Folded word in. */
export const stem = remembered((word) => {
	// No forms of zoon, les and ouder.
	if (/^zones?$/.test(word)) return 'zone';
	if (/^(?:lezen|leest?)$/.test(word)) return 'lees';
	if (/^ouderen?$/.test(word)) return 'ouderen';
	if (!/^[a-z]+$/.test(word)) return word.replace(/^ال(?=\p{L}{3})/u, '');
	// A short vowel before it tells that the t is the word's own: krantje, but stoeltje.
	let found = cut(word, /(?<=[^aeiou][aiou][lnr]t)jes?$/);
	if (found === word) found = cut(word, /(?:(?:et|(?<=m)p|t)?jes?)$/);
	if (found === word) found = cut(word, /heden$/, 'heid');
	if (found === word) found = cut(word, /(?:en|e)$/);
	found = hard(found);
	if (found.length > SHORTEST_STEM + 1) found = hard(cut(found, /s$/));
	// hobby, hobby's, hobbies
	return cut(found, /e$/).replace(/([^aeiou])y$/, '$1i');
});

const PARTICIPLE =
	/^(aan|af|in|mee|om|op|over|uit|voor)?ge(\w{3,}?)(?:(?<=[^aeiou])[dt]|(?<=[aeiou][dt]))e?$/;
const FAMILY_ENDINGS =
	/(?:ingen|ingswerk|ings?|aa?rs?|ators?|sters?|ers?|heid|lijk|isch|atie?|iteit|eren|eer|schap|baar|loos|ment)$/;

/** What words of one family share: ondernemer, onderneming, ondernemen. */
export const familyStem = remembered((word) => {
	// To the infinitive: gesolliciteerd, opgeleide; spijbelende; oefende.
	let found = stem(
		word
			.replace(PARTICIPLE, '$1$2en')
			.replace(/(?<=\w{4}en)de$/, '')
			.replace(/(?<=[^aeiou])[dt]en?$/, 'en'),
	);
	for (let round = 0; round < 2; round++) {
		const shorter = found.replace(FAMILY_ENDINGS, '');
		if (shorter.length < 5) break;
		found = hard(shorter);
	}
	return found;
});

const cut = (word: string, ending: RegExp, instead = '') => {
	const shorter = word.replace(ending, instead);
	return shorter.length >= SHORTEST_STEM && /[aeiouy]/.test(shorter) ? shorter : word;
};

/** The end of a stem as it is written without an ending: lopen, loop; huizen, huis. */
const hard = (word: string) =>
	word
		.replace(/([bdfgklmnprst])\1$/, '$1')
		.replace(/(a|e|o|u)\1([bcdfgklmnprstvz])$/, '$1$2')
		.replace(/v$/, 'f')
		.replace(/z$/, 's');
