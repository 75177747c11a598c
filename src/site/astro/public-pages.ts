import type { AstroIntegration } from 'astro';
import { existsSync, readFileSync } from 'node:fs';

const NOT_FOR_SEARCH = /<meta name="robots" content="[^"]*noindex/;

/**
 * Which built pages search engines may know: each page says so itself. The sitemap's filter gets addresses alone, so the
 * integration goes before it, to learn where the pages are.
 */
export function publicPages(base: string) {
	let folder: URL | undefined;
	const integration: AstroIntegration = {
		name: 'drempelwijzer-public-pages',
		hooks: { 'astro:build:done': ({ dir }) => void (folder = dir) },
	};
	const isPublic = (address: string) => {
		const path = new URL(address).pathname.slice(base.replace(/\/$/, '').length + 1);
		const file = new URL(`${path}index.html`, folder);
		return existsSync(file) && !NOT_FOR_SEARCH.test(readFileSync(file, 'utf8'));
	};
	return { integration, isPublic };
}
