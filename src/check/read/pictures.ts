import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** More is slow on a phone, and the site makes small versions anyway. */
const PICTURE_BYTES = 2 * 1024 * 1024;
const JPEG = Buffer.from([0xff, 0xd8, 0xff]);
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** The rule that a cover picture breaks, if any: too big, or not what its name says. */
export function problemOfPicture(path: string): string | undefined {
	const file = openSync(path, 'r');
	try {
		if (fstatSync(file).size > PICTURE_BYTES) return 'picture-is-small';
		const magic = path.endsWith('.png') ? PNG : JPEG;
		const start = Buffer.alloc(magic.length);
		readSync(file, start);
		return start.equals(magic) ? undefined : 'picture-is-real';
	} finally {
		closeSync(file);
	}
}
