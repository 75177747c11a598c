import { deflateSync, crc32 } from 'node:zlib';

/** A PNG that says it is this large; its dots are there only when it is small. */
export function aPng(width = 2, height = 2): Buffer {
	const head = Buffer.alloc(13);
	head.writeUInt32BE(width, 0);
	head.writeUInt32BE(height, 4);
	head.set([8, 0, 0, 0, 0], 8);
	const dots = width * height > 1_000_000 ? Buffer.alloc(10) : Buffer.alloc((width + 1) * height);
	return Buffer.concat([
		Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
		chunk('IHDR', head),
		chunk('IDAT', deflateSync(dots)),
		chunk('IEND', Buffer.alloc(0)),
	]);
}

function chunk(name: string, data: Buffer): Buffer {
	const length = Buffer.alloc(4);
	length.writeUInt32BE(data.length);
	const named = Buffer.concat([Buffer.from(name), data]);
	const sum = Buffer.alloc(4);
	sum.writeUInt32BE(crc32(named));
	return Buffer.concat([length, named, sum]);
}

/** The outside of a JPEG: all that is read of one here. `before` stands between its start and its size. */
export function aJpeg(
	width = 2,
	height = 2,
	{ before = Buffer.alloc(0), frame = 0xc0 }: { before?: Buffer; frame?: number } = {},
): Buffer {
	const size = Buffer.alloc(4);
	size.writeUInt16BE(height, 0);
	size.writeUInt16BE(width, 2);
	return Buffer.concat([
		Buffer.from([0xff, 0xd8]),
		before,
		Buffer.from([0xff, frame, 0, 11, 8]),
		size,
		Buffer.from([1, 1, 0x11, 0]),
		Buffer.from([0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 0x12, 0x34, 0xff, 0xd9]),
	]);
}

/** A part of a JPEG that has nothing to do with its dots, such as where it was taken. */
export function jpegPart(marker: number, data: Buffer | string): Buffer {
	const bytes = Buffer.from(data as string, 'latin1');
	const length = Buffer.alloc(2);
	length.writeUInt16BE(bytes.length + 2);
	return Buffer.concat([Buffer.from([0xff, marker]), length, bytes]);
}
