import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { env } from 'node:process';

/** What the build script tells Astro. Each has a default, so that Astro's own commands work too. */
export const place = {
	/** The folder with content, absolute. */
	content: resolve(env['DREMPELWIJZER_CONTENT'] ?? 'content'),
	/** Overrides the folder on the server in site.yaml. */
	base: env['DREMPELWIJZER_BASE'],
	/** List of the printed documents of this build (JSON). */
	printed: env['DREMPELWIJZER_DRUK'],
};

/** Day of this version (ISO): the last commit's, never the clock's. */
export const version = new Date(Number(env['SOURCE_DATE_EPOCH'] ?? 0) * 1000)
	.toISOString()
	.slice(0, 10);

/** Two towns built on one machine must not share a cache. */
export const cacheFolder = `.cache/astro-${createHash('sha256').update(place.content).digest('hex').slice(0, 12)}`;
