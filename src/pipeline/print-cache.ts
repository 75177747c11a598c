import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CacheOptions } from '../print/index.ts';

/** Made documents of earlier builds; the stamp changes with any package and with how pictures are made. */
export function printCache(dir = '.cache/druk'): CacheOptions {
	const made = createHash('sha256');
	for (const file of ['../../package-lock.json', '../print/engine/draw.ts'])
		made.update(readFileSync(join(import.meta.dirname, file)));
	return { dir, stamp: made.digest('hex') };
}
