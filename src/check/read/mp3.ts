/** Kilobits per second by their number in a frame: MPEG 1 layer III, and MPEG 2 and 2.5. */
const RATES_1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
const RATES_2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
/** Samples per second of MPEG 1; MPEG 2 has half of them, 2.5 a quarter. */
const SAMPLES = [44_100, 48_000, 32_000];
/** Less than a quarter of a second is no recording. */
const FEWEST_FRAMES = 10;
const TAG_HEAD = 10;
const TAG_TAIL = 128;

/**
 * The sound in an MP3 file, without the tags around it (they may hold names and places); undefined when the file is no
 * whole MP3. Goes from frame to frame, and plays nothing.
 */
export function framesOf(bytes: Buffer): Buffer | undefined {
	const start = startOfFrames(bytes);
	const end =
		bytes.toString('latin1', bytes.length - TAG_TAIL, bytes.length - TAG_TAIL + 3) === 'TAG'
			? bytes.length - TAG_TAIL
			: bytes.length;
	let at = start;
	let frames = 0;
	while (at < end) {
		const length = frameLength(bytes, at);
		if (!length) return undefined;
		at += length;
		frames += 1;
	}
	// A last frame that sticks out: the file was cut off.
	return at === end && frames >= FEWEST_FRAMES ? bytes.subarray(start, end) : undefined;
}

/** Behind the tag at the front, whose length stands in seven bits per byte. */
function startOfFrames(bytes: Buffer): number {
	if (bytes.toString('latin1', 0, 3) !== 'ID3' || bytes.length < TAG_HEAD) return 0;
	const size = [6, 7, 8, 9].reduce((sum, at) => sum * 128 + ((bytes[at] ?? 0) & 0x7f), 0);
	return TAG_HEAD + size;
}

/** Bytes of the frame that begins here; undefined: none does. */
function frameLength(bytes: Buffer, at: number): number | undefined {
	if (at + 4 > bytes.length) return undefined;
	const head = bytes.readUInt32BE(at);
	const version = (head >>> 19) & 3;
	const isLayer3 = ((head >>> 17) & 3) === 1;
	if (head >>> 21 !== 0x7ff || version === 1 || !isLayer3) return undefined;
	const isFirst = version === 3;
	const rate = (isFirst ? RATES_1 : RATES_2)[(head >>> 12) & 15];
	const samples = SAMPLES[(head >>> 10) & 3];
	if (!rate || !samples) return undefined;
	const perSecond = samples / { 0: 4, 2: 2, 3: 1 }[version as 0 | 2 | 3];
	const padding = (head >>> 9) & 1;
	return Math.floor(((isFirst ? 144 : 72) * rate * 1000) / perSecond) + padding;
}
