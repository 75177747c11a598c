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

/** Two by two grey dots. */
const JPEG = Buffer.from(
	'/9j/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62rZ4C8ybqmx5moq6T/2wBDARweHigjKE4rK06kbl1upKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKT/wAARCAACAAIDAREAAhEBAxEB/8QAFAABAAAAAAAAAAAAAAAAAAAAAv/EABQQAQAAAAAAAAAAAAAAAAAAAAD/xAAUAQEAAAAAAAAAAAAAAAAAAAAA/8QAFBEBAAAAAAAAAAAAAAAAAAAAAP/aAAwDAQACEQMRAD8AQP/Z',
	'base64',
);

/** A JPEG that says it is this large; its dots are there only when it is 2 by 2. `before` stands between its start and its size. */
export function aJpeg(
	width = 2,
	height = 2,
	{ before = Buffer.alloc(0), frame = 0xc0 }: { before?: Buffer; frame?: number } = {},
): Buffer {
	const bytes = Buffer.from(JPEG);
	const at = bytes.indexOf(Buffer.from([0xff, 0xc0]));
	bytes[at + 1] = frame;
	bytes.writeUInt16BE(height, at + 5);
	bytes.writeUInt16BE(width, at + 7);
	return Buffer.concat([bytes.subarray(0, 2), before, bytes.subarray(2)]);
}

/** A part of a JPEG that has nothing to do with its dots, such as where it was taken. */
export function jpegPart(marker: number, data: Buffer | string): Buffer {
	const bytes = Buffer.from(data as string, 'latin1');
	const length = Buffer.alloc(2);
	length.writeUInt16BE(bytes.length + 2);
	return Buffer.concat([Buffer.from([0xff, marker]), length, bytes]);
}
