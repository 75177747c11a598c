export interface PictureSize {
	width: number;
	height: number;
}

const PNG_START = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
const PNG_END = Buffer.from('IEND');
const JPEG_END = Buffer.from([0xff, 0xd9]);
/** Markers without a length behind them: fillers and restarts. */
const BARE = (marker: number) => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);
/** Start-of-frame markers hold the size; C4, C8 and CC look like them and are tables. */
const FRAME = (marker: number) =>
	marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
const START_OF_SCAN = 0xda;

/** Width and height as the file itself says; undefined when it is no whole picture of this sort. Nothing is unpacked. */
export function pictureSize(bytes: Buffer, sort: 'png' | 'jpg'): PictureSize | undefined {
	const size = sort === 'png' ? pngSize(bytes) : jpegSize(bytes);
	return size && size.width > 0 && size.height > 0 ? size : undefined;
}

function pngSize(bytes: Buffer): PictureSize | undefined {
	const isWhole =
		bytes.length >= 45 &&
		bytes.subarray(0, 8).equals(PNG_START) &&
		bytes.toString('latin1', 12, 16) === 'IHDR' &&
		bytes.includes(PNG_END, 33);
	return isWhole ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) } : undefined;
}

/** Goes from marker to marker; the first frame decides. */
function jpegSize(bytes: Buffer): PictureSize | undefined {
	if (bytes[0] !== 0xff || bytes[1] !== 0xd8 || !bytes.includes(JPEG_END, 2)) return undefined;
	let at = 2;
	while (at + 9 < bytes.length) {
		const marker = bytes[at + 1] ?? 0;
		if (bytes[at] !== 0xff) return undefined;
		if (marker === 0xff) at += 1;
		else if (BARE(marker)) at += 2;
		else if (FRAME(marker))
			return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
		else {
			const length = bytes.readUInt16BE(at + 2);
			if (marker === START_OF_SCAN || length < 2) return undefined;
			at += 2 + length;
		}
	}
	return undefined;
}
