/** Chance that is the same every time (mulberry32): a number from 0 to 1, 1 left out. */
export function chance(seed: number | string): () => number {
	let state = typeof seed === 'number' ? seed : numberOf(seed);
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** Picks one of a list, the same one every time. */
export const chooser = (seed: number | string) => {
	const next = chance(seed);
	return <T>(items: readonly T[]): T | undefined => items[Math.floor(next() * items.length)];
};

const numberOf = (name: string) =>
	[...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0, 7);
