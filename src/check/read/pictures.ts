import { readFileSync, statSync } from 'node:fs';
import { pictureSize } from './picture-size.ts';

/** More is slow on a phone, and the site makes small versions anyway. */
const PICTURE_BYTES = 2 * 1024 * 1024;
/** A small file can hold a picture that fills the memory of whoever opens it. A good camera stays under this. */
const PICTURE_DOTS = 25_000_000;

/** The rule that a cover picture breaks, if any: too big, or not what its name says. */
export function problemOfPicture(path: string): string | undefined {
	if (statSync(path).size > PICTURE_BYTES) return 'picture-is-small';
	const size = pictureSize(readFileSync(path), path.endsWith('.png') ? 'png' : 'jpg');
	if (!size) return 'picture-is-real';
	return size.width * size.height > PICTURE_DOTS ? 'picture-has-few-dots' : undefined;
}
