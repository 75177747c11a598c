import { distance } from '../words/distance.ts';
import { soundOf } from '../words/sounds.ts';
import { type Vocabulary, entriesWith } from '../vocabulary/vocabulary.ts';

/** Fewer letters cannot be told apart from other words. */
const SHORTEST = 4;
const MOST_CANDIDATES = 2;
const LONG = 6;
const LONG_ENOUGH_TO_HEAR = 7;

interface Candidate {
	text: string;
	off: number;
	entries: number;
}

/** One letter off; two that sound the same. */
export const SLIP = 1;

/** Known words that an unknown one may stand for, the likeliest first; at most this far off. */
export function corrections(vocabulary: Vocabulary, word: string, most = Infinity): string[] {
	if (word.length < SHORTEST || /\d/.test(word)) return [];
	const sound = soundOf(word);
	const found: Candidate[] = [];
	for (const [other, texts] of vocabulary.bySound())
		for (const text of texts) {
			const off = offBy(word, sound, text, other);
			const isFar =
				off === undefined ||
				off > most ||
				(off > vocabulary.mostOffOthers && vocabulary.others().has(text));
			if (!isFar) found.push({ text, off, entries: entriesWith(vocabulary, text) });
		}
	return found
		.sort((a, b) => a.off - b.off || b.entries - a.entries)
		.slice(0, MOST_CANDIDATES)
		.filter(({ off }) => off <= (found[0]?.off ?? 0) + 0.5)
		.map(({ text }) => text);
}

/** How far apart two words are; one that sounds the same is nearer. Undefined: too far. */
function offBy(word: string, sound: string, text: string, otherSound: string): number | undefined {
	const room = roomFor(word);
	if (sound === otherSound) {
		const off = distance(word, text, room);
		return off <= room ? off / 2 : undefined;
	}
	const isLong = word.length >= LONG;
	const isAlike = word[0] === text[0];
	if (!isLong && !isAlike) return undefined;
	const near = Math.max(1, room - (isAlike ? 1 : 2));
	// One sound can take more letters: waglijst, wachtlijst.
	const more = word.length >= LONG_ENOUGH_TO_HEAR ? 1 : 0;
	const far = isLong && isAlike ? room + more : near;
	const off = distance(word, text, far);
	if (off <= near) return off;
	return off <= far && distance(sound, otherSound, 1) <= 1 ? off : undefined;
}

/** How many letters may be wrong: the longer a word, the fewer others are near. */
function roomFor({ length }: string): number {
	if (length < 6) return 1;
	if (length < 9) return 2;
	return length < 13 ? 3 : 4;
}
