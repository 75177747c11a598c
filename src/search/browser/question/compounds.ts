import { familyStem, stem } from '../words/stem.ts';
import { isStopWord } from '../words/stop-words.ts';
import { type Vocabulary, isKnown } from '../vocabulary/vocabulary.ts';

/** Sounds that Dutch puts between the parts of a compound. */
const LINKS = ['', 's', 'en', 'e', 'er', 'n'];
const SHORTEST_PART = 3;
/** No Dutch word ends so, though the stem of a longer one does. */
const NEVER_LAST = /[vz]$/;
/** A shorter word is too often found in another by chance. */
export const SAFE_PART = 4;
/** An unknown first part this long is hardly chance: artevelde in arteveldehogeschool. */
const SURE_HEAD = 5;
/** A shorter part may stand at the end by chance: tand in rechtsbijstand. */
const SURE_PART = 5;
/** As short as the words of a family may share letters. */
const SHORTEST_FAMILY = 5;

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
		if (short && !isFormIn(vocabulary, part, text)) return false;
		return isHead(vocabulary, head) || (part.length >= SURE_PART && head.length >= SURE_HEAD);
	}
	if (!text.startsWith(word) || short) return false;
	return LINKS.some((link) => {
		const tail = text.slice(word.length);
		return tail.startsWith(link) && isWhole(vocabulary, tail.slice(link.length));
	});
}

/** Whether a word ends in a form that the dossier has: lessen in taallessen, but no leren in sneller. */
const isFormIn = ({ byStem }: Vocabulary, part: string, text: string) =>
	(byStem.get(part) ?? []).some((form) => text.endsWith(form.text));

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

/** The known last part of a word of which nobody knows the first: subsidie in meerjarensubsidie. */
export const lastPartOf = (vocabulary: Vocabulary, word: string): string | undefined =>
	Array.from(word, (_, at) => word.slice(at)).find(
		(tail) =>
			tail.length >= SURE_HEAD &&
			word.length - tail.length >= SAFE_PART &&
			isFormIn(vocabulary, stem(tail), word),
	);

/** One way to see a word as a compound. */
export interface Cut {
	head: string;
	link: string;
	tail: string;
}

/** All ways to cut a word in two, with what may link the two. */
export const cutsOf = (word: string): Cut[] =>
	[...word.slice(SHORTEST_PART, -SHORTEST_PART)].flatMap((_, place) => {
		const at = place + SHORTEST_PART;
		const [before, tail] = [word.slice(0, at), word.slice(at)];
		return LINKS.filter((link) => before.endsWith(link)).map((link) => ({
			head: before.slice(0, at - link.length),
			link,
			tail,
		}));
	});

/** The first part of a compound without what links it to the next: werkings, werking. */
function headOf(vocabulary: Vocabulary, head: string): string | undefined {
	return LINKS.filter((link) => head.endsWith(link))
		.map((link) => head.slice(0, head.length - link.length))
		.find((part) => isWhole(vocabulary, part));
}

const isHead = (vocabulary: Vocabulary, head: string) => headOf(vocabulary, head) !== undefined;

export const isWhole = (vocabulary: Vocabulary, part: string) =>
	part.length >= SHORTEST_PART &&
	!NEVER_LAST.test(part) &&
	!isStopWord(part) &&
	(isKnown(vocabulary, part) || hasFamily(vocabulary, part));

/** Another word of its family is known: verlaters, verlaten. */
function hasFamily({ byFamily }: Vocabulary, part: string) {
	const family = familyStem(part);
	return family.length >= SHORTEST_FAMILY && byFamily().has(family);
}

/** Two typed words that the dossier writes as one: job beurs. */
export const joined = (vocabulary: Vocabulary, first: string, second: string): string[] =>
	LINKS.map((link) => first + link + second).filter((word) => vocabulary.byStem.has(stem(word)));
