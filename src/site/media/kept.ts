import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import sharp from 'sharp';

const FOLDER = resolve('.cache/beeld');

/** A picture that was made before from the very same drawing, or a new one: compressing takes longer than all else of a page. */
export async function kept(
	drawing: string,
	make: () => Promise<Buffer>,
): Promise<Buffer<ArrayBuffer>> {
	const maker = JSON.stringify(sharp.versions);
	const file = join(FOLDER, createHash('sha256').update(maker).update(drawing).digest('hex'));
	if (existsSync(file)) return readFileSync(file) as Buffer<ArrayBuffer>;
	const picture = await make();
	mkdirSync(FOLDER, { recursive: true });
	// Under another name first: two builds may draw at the same time.
	writeFileSync(`${file}.${process.pid}`, picture);
	renameSync(`${file}.${process.pid}`, file);
	return picture as Buffer<ArrayBuffer>;
}
