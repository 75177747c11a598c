import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CacheOptions } from '../../print/index.ts';

/** Made documents of earlier builds; the stamp changes with the version of any package. */
export const printCache = (dir = '.cache/druk'): CacheOptions => ({
	dir,
	stamp: readFileSync(join(import.meta.dirname, '../../../package.json'), 'utf8'),
});
