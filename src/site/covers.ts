import { existsSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Entry } from '../model/index.ts';
import { contentDir } from './site.ts';

/** Widths for a phone and for a wide screen, in pixels. */
export const COVER_WIDTHS = [640, 1280] as const;
/** A small file can hold a huge picture. */
const MAX_PIXELS = 25e6;

/** A cover as the page shows it. */
export interface Cover {
	alt: string;
	credit: string | undefined;
	/** [path from the root of the site, width]. */
	files: [string, number][];
	width: number;
	height: number;
}

/** The picture beside an entry's text, if it has one. */
export async function coverOf(entry: Entry): Promise<Cover | undefined> {
	const { cover } = entry.data as { cover?: { alt: string; credit?: string } };
	const file = cover && coverFile(entry, contentDir);
	if (!file) return undefined;
	const { autoOrient } = await sharp(file, { limitInputPixels: MAX_PIXELS }).metadata();
	const [width] = COVER_WIDTHS;
	return {
		alt: cover.alt,
		credit: cover.credit,
		files: COVER_WIDTHS.map((size) => [
			`/beeld/fotos/${entry.kind}/${entry.id}-${size}.webp`,
			size,
		]),
		width,
		height: Math.round((width * autoOrient.height) / autoOrient.width),
	};
}

/** The picture in one width; what a camera wrote into it, such as the place, is left out. */
export async function coverPicture(
	entry: Pick<Entry, 'kind' | 'id'>,
	width: number,
	folder = contentDir,
) {
	const picture = sharp(coverFile(entry, folder), {
		limitInputPixels: MAX_PIXELS,
		failOn: 'warning',
	});
	return (await picture
		.autoOrient()
		.resize({ width })
		.webp({ quality: 78 })
		.toBuffer()) as Buffer<ArrayBuffer>;
}

function coverFile({ kind, id }: Pick<Entry, 'kind' | 'id'>, folder: string): string | undefined {
	const files = ['cover.jpg', 'cover.png'].map((name) => join(folder, kind, id, name));
	return files.find((file) => existsSync(file));
}
