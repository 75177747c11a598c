import { stem } from './stem.ts';
import { stopWords } from './stop-words.ts';
import { type Vocabulary, isKnown } from './vocabulary.ts';

/** Sounds that Dutch puts between the parts of a compound. */
const LINKS = ['', 's', 'en', 'e', 'er', 'n'];
const SHORTEST_PART = 3;
/** A shorter word is too often found in another by chance. */
const SAFE_PART = 4;

/** Words of the dossier in which this word is the first or the last part: opvang, kinderopvang. */
export function wordsWithPart(vocabulary: Vocabulary, word: string): string[] {
	const part = stem(word);
	if (part.length < SHORTEST_PART) return [];
	return vocabulary.words
		.map(({ text }) => text)
		.filter((text) => text.length > part.length + 2 && isPartOf(vocabulary, part, word, text));
}

function isPartOf(vocabulary: Vocabulary, part: string, word: string, text: string): boolean {
	const whole = stem(text);
	const short = part.length < SAFE_PART;
	if (whole.endsWith(part) && whole !== part) {
		const head = whole.slice(0, -part.length);
		return short ? isHead(vocabulary, head) : head.length >= SHORTEST_PART;
	}
	if (!text.startsWith(word) || short) return false;
	return LINKS.some((link) => {
		const tail = text.slice(word.length);
		return tail.startsWith(link) && isWhole(vocabulary, tail.slice(link.length));
	});
}

/** The parts of a compound, if all are known: taallessen, taal and lessen. */
export function partsOf(vocabulary: Vocabulary, word: string): string[] {
	for (let cut = word.length - SHORTEST_PART; cut >= SHORTEST_PART; cut--) {
		const tail = word.slice(cut);
		if (!isWhole(vocabulary, tail)) continue;
		const head = headOf(vocabulary, word.slice(0, cut));
		if (head) return [head, tail];
	}
	return [];
}

/** The first part of a compound without what links it to the next: werkings, werking. */
function headOf(vocabulary: Vocabulary, head: string): string | undefined {
	return LINKS.filter((link) => head.endsWith(link))
		.map((link) => head.slice(0, head.length - link.length))
		.find((part) => isWhole(vocabulary, part));
}

const isHead = (vocabulary: Vocabulary, head: string) => headOf(vocabulary, head) !== undefined;

const isWhole = (vocabulary: Vocabulary, part: string) =>
	part.length >= SHORTEST_PART && !stopWords.has(part) && isKnown(vocabulary, part);

/** Two typed words that the dossier writes as one: job beurs. */
export const joined = (vocabulary: Vocabulary, first: string, second: string): string[] =>
	LINKS.map((link) => first + link + second).filter((word) => vocabulary.byStem.has(stem(word)));
