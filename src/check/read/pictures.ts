import { statSync } from 'node:fs';
import type { FoundProblem } from '../problem.ts';
import type { ContentFile } from './places.ts';

/** More is slow on a phone, and the site makes small versions anyway. */
const PICTURE_BYTES = 2 * 1024 * 1024;
/** A small file can hold a picture that fills the memory of whoever opens it. A good camera stays under this. */
const PICTURE_DOTS = 25_000_000;
/** Width to which a picture is unpacked to see that it can be. */
const GLANCE = 16;

/** A picture beside an entry's text. */
export type PictureFile = Pick<ContentFile, 'path' | 'file'>;

/**
 * Opens a picture with the limits that hold everywhere: what is cut off or damaged fails, while odd marks that phones
 * leave in a whole picture do not. Loaded late: a check without pictures does not wait for it.
 */
export async function openPicture(path: string) {
	const { default: sharp } = await import('sharp');
	return sharp(path, { limitInputPixels: PICTURE_DOTS, failOn: 'error' });
}

/** What is wrong with the pictures of a content folder: each is unpacked whole, as the site will do. */
export async function checkPictures(pictures: readonly PictureFile[]): Promise<FoundProblem[]> {
	const problems = await Promise.all(
		pictures.map(async ({ path, file }) => {
			const rule = await problemOfPicture(path);
			return rule === undefined ? [] : [{ rule, file }];
		}),
	);
	return problems.flat();
}

/** The rule that a cover picture breaks, if any: too big, or not what its name says. */
export async function problemOfPicture(path: string): Promise<string | undefined> {
	if (statSync(path).size > PICTURE_BYTES) return 'picture-is-small';
	try {
		const { default: sharp } = await import('sharp');
		// Of any size: only its head is read.
		const { format, width, height } = await sharp(path, { limitInputPixels: false }).metadata();
		if (format !== (path.endsWith('.png') ? 'png' : 'jpeg')) return 'picture-is-real';
		if (width * height > PICTURE_DOTS) return 'picture-has-few-dots';
		const picture = await openPicture(path);
		await picture.resize({ width: GLANCE, fastShrinkOnLoad: false }).raw().toBuffer();
		return undefined;
	} catch {
		return 'picture-is-real';
	}
}
