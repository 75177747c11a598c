import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Tag, tagsIn } from './html-tags.ts';

/** A built page. */
export interface HtmlFile {
	/** Path in the site, with forward slashes: acties/index.html. */
	path: string;
	html: string;
}

/** Paths of all built pages, sorted; Pagefind's folder holds none of ours. */
export const htmlPaths = (site: string): string[] =>
	globSync('**/*.html', { cwd: site, exclude: ['pagefind/**'] })
		.map((path) => path.replaceAll('\\', '/'))
		.sort();

/** All built pages, read one by one, so that a large site does not have to fit in memory at once. */
export function* htmlFiles(site: string): Generator<HtmlFile> {
	for (const path of htmlPaths(site)) yield { path, html: readFileSync(join(site, path), 'utf8') };
}

/** A built page as the gates see it. */
export interface TaggedPage {
	path: string;
	tags: readonly Tag[];
}

/** The start tags of all built pages, page by page: reading them is most of the work of every gate. */
export function* taggedPages(site: string): Generator<TaggedPage> {
	for (const { path, html } of htmlFiles(site)) yield { path, tags: [...tagsIn(html)] };
}

/** Address of a page from the root of the site: acties/index.html → /acties/. */
export const addressOf = (path: string) => `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
