import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openPicture } from '../../check/read/pictures.ts';
import type { Entry } from '../../model/index.ts';
import { contentDir } from '../site.ts';

/** Widths for a phone and for a wide screen, in pixels. */
export const COVER_WIDTHS = [640, 1280] as const;

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
	const { autoOrient } = await (await openPicture(file)).metadata();
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
	const file = coverFile(entry, folder);
	if (!file) throw new Error(`No picture beside ${entry.kind}/${entry.id}`);
	const picture = await openPicture(file);
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
