/** Kilobits per second by their number in a frame: MPEG 1 layer III, and MPEG 2 and 2.5. */
const RATES_1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
const RATES_2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
/** Samples per second of MPEG 1; MPEG 2 has half of them, 2.5 a quarter. */
const SAMPLES = [44_100, 48_000, 32_000];
/** Less than a quarter of a second is no recording. */
const FEWEST_FRAMES = 10;
/** Of ID3 at the front, and its footer. */
const TAG_HEAD = 10;
/** Of ID3 at the end, and of APE. */
const [OLD_TAG, APE_HEAD] = [128, 32];

/**
 * The sound in an MP3 file, without the tags and the padding around it (they may hold names and places); undefined when
 * the file is no whole MP3. Goes from frame to frame, and plays nothing.
 */
export function framesOf(bytes: Buffer): Buffer | undefined {
	const frames: Buffer[] = [];
	let sort: number | undefined;
	for (let at = 0; at < bytes.length;) {
		const length = frameLength(bytes, at);
		const skipped = length ?? aroundSound(bytes, at);
		// A last frame that sticks out: the file was cut off.
		if (!skipped || at + skipped > bytes.length) return undefined;
		if (length) {
			// A decoder takes no other version or speed half-way.
			sort ??= sortOf(bytes, at);
			if (sortOf(bytes, at) !== sort) return undefined;
			frames.push(bytes.subarray(at, at + length));
		}
		at += skipped;
	}
	return frames.length >= FEWEST_FRAMES ? Buffer.concat(frames) : undefined;
}

/** Bytes of the tag or the padding that begins here; undefined: none does. */
function aroundSound(bytes: Buffer, at: number): number | undefined {
	const starts = (words: string) => bytes.toString('latin1', at, at + words.length) === words;
	if (starts('ID3') && at + TAG_HEAD <= bytes.length) {
		const hasFooter = ((bytes[at + 5] ?? 0) & 0x10) !== 0;
		return TAG_HEAD * (hasFooter ? 2 : 1) + sevenBits(bytes, at + 6);
	}
	if (starts('TAG') && at + OLD_TAG === bytes.length) return OLD_TAG;
	if (starts('APETAGEX') && at + APE_HEAD <= bytes.length) return apeLength(bytes, at);
	const end = starts('LYRICSBEGIN') ? bytes.indexOf('LYRICS200', at) : -1;
	if (end >= 0) return end + 'LYRICS200'.length - at;
	return zeros(bytes, at);
}

/** A size in the seven low bits of four bytes. */
const sevenBits = (bytes: Buffer, from: number) =>
	[0, 1, 2, 3].reduce((sum, at) => sum * 128 + ((bytes[from + at] ?? 0) & 0x7f), 0);

/** A footer alone, or a header with all that follows it: the size counts all but the header. */
function apeLength(bytes: Buffer, at: number): number {
	const isHeader = (bytes.readUInt32LE(at + 20) & 0x2000_0000) !== 0;
	return APE_HEAD + (isHeader ? bytes.readUInt32LE(at + 12) : 0);
}

function zeros(bytes: Buffer, at: number): number | undefined {
	let end = at;
	while (end < bytes.length && bytes[end] === 0) end += 1;
	return end > at ? end - at : undefined;
}

/** Version, layer and samples per second: the same in every frame of a file. */
const sortOf = (bytes: Buffer, at: number) => bytes.readUInt32BE(at) & 0xfffe_0c00;

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
