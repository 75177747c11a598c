import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../../model/index.ts';
import { localPath } from '../../routes/index.ts';
import { tagsIn } from '../gates/html-tags.ts';

const SOURCE = join(import.meta.dirname, '../../components/offline/service-worker.js');

/** Pages that must always open. */
const PAGES = ['/', '/zoeken/', '/mijn-brochure/', '/offline/'];

/** Puts the service worker in the site, with the files it must keep and a version that changes with them. */
export function writeServiceWorker(
	site: string,
	{ base, original }: Pick<Site, 'base' | 'original'>,
) {
	const shell = [
		...PAGES.map((path) => localPath(original, path).slice(1)).filter((path) =>
			existsSync(join(site, path, 'index.html')),
		),
		...globSync(['opmaak/*.{css,js}', 'gezicht/*'], { cwd: site }).map((path) =>
			path.replaceAll('\\', '/'),
		),
		...fontsOf(readFileSync(join(site, 'index.html'), 'utf8'), base),
	].sort();
	// A town in a folder shares its address with other sites: the name keeps their caches apart.
	const code = readFileSync(SOURCE, 'utf8');
	const settings = { name: `drempelwijzer ${base}`, version: versionOf(site, shell, code), shell };
	writeFileSync(
		join(site, 'sw.js'),
		code.replace('__SETTINGS__', () => JSON.stringify(settings)),
	);
}

/** The fonts that every page asks for at once. */
const fontsOf = (html: string, base: string) =>
	[...tagsIn(html)]
		.filter(({ name, attributes }) => name === 'link' && attributes.get('as') === 'font')
		.map(({ attributes }) => (attributes.get('href') ?? '').slice(base.length));

/** Changes with the code too: a version that fails to install takes its own store away, never that of one that works. */
function versionOf(site: string, shell: readonly string[], code: string): string {
	const hash = createHash('sha256').update(code);
	for (const path of [...shell, 'pagefind/pagefind-entry.json']) {
		const file = join(site, path.endsWith('/') || path === '' ? `${path}index.html` : path);
		if (existsSync(file)) hash.update(readFileSync(file));
	}
	return hash.digest('hex').slice(0, 12);
}
