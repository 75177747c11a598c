import { existsSync, globSync, statSync } from 'node:fs';

/** Everything a site is made of. */
const SOURCES = [
	'src/**/*',
	'content/**/*',
	'public/**/*',
	'astro.config.mjs',
	'package-lock.json',
];

/** Whether a built site is younger than everything it is made of. */
export function isFresh(dir: string): boolean {
	const front = `${dir}/index.html`;
	if (!existsSync(front)) return false;
	const built = statSync(front).mtimeMs;
	return globSync(SOURCES).every((file) => statSync(file).mtimeMs <= built);
}
