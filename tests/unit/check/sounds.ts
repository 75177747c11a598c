/** Frames of MPEG 1 layer III, 64 kbit per second at 44.1 kHz: 208 bytes each, or 209 with padding. */
export function anMp3(frames = 20, { padded = false } = {}): Buffer {
	const head = Buffer.from([0xff, 0xfb, 0x50 | (padded ? 2 : 0), 0xc0]);
	const frame = Buffer.concat([head, Buffer.alloc(padded ? 205 : 204)]);
	return Buffer.concat(Array.from({ length: frames }, () => frame));
}

/** A tag in front of the sound, as programs write it: with a name in it. */
export function tagged(sound: Buffer, words: string): Buffer {
	const body = Buffer.from(words);
	const head = Buffer.from([0x49, 0x44, 0x33, 4, 0, 0, 0, 0, body.length >> 7, body.length & 0x7f]);
	const tail = Buffer.alloc(128);
	tail.write(`TAG${words}`, 'latin1');
	return Buffer.concat([head, body, sound, tail]);
}
