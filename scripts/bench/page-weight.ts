import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { tagsIn } from '../../src/pipeline/gates/html-tags.ts';

/** What a first visit to one page costs, in bytes as they travel (brotli; fonts are compressed already). */
export interface PageWeight {
	/** The page without its styles and scripts. */
	html: number;
	css: number;
	js: number;
	fonts: number;
	/** All of it, the page compressed as one piece. */
	total: number;
	preloads: number;
}

/** Weighs a built page with everything it names to load at once. Search loads later, after a first key. */
export function weighPage(site: string, path: string, base = '/'): PageWeight {
	const html = readFileSync(join(site, path), 'utf8');
	const tags = [...tagsIn(html)];
	const linked = (address: string | undefined) => readLinked(site, base, address);
	const inline = (name: string) =>
		tags.filter((tag) => tag.name === name && runs(tag.attributes)).map(({ text = '' }) => text);
	const links = tags.filter(({ name }) => name === 'link').map(({ attributes }) => attributes);
	const sheets = links.filter((link) => link.get('rel') === 'stylesheet');
	const preloads = links.filter((link) => link.get('rel') === 'preload');
	const sources = tags.filter(({ name, attributes }) => name === 'script' && attributes.has('src'));

	const styles = inline('style').concat(sheets.map((link) => linked(link.get('href')).toString()));
	const scripts = inline('script').concat(
		sources.map(({ attributes }) => linked(attributes.get('src')).toString()),
	);
	const fonts = sum(preloads.map((link) => linked(link.get('href')).length));
	const outside = sum(
		[
			...sheets.map((link) => link.get('href')),
			...sources.map((tag) => tag.attributes.get('src')),
		].map((address) => squeezed(linked(address))),
	);
	return {
		html: squeezed(without(html, [...inline('style'), ...inline('script')])),
		css: squeezed(styles.join('')),
		js: squeezed(scripts.join('')),
		fonts,
		total: squeezed(html) + outside + fonts,
		preloads: preloads.length,
	};
}

/** JSON-LD is part of the page, not code. */
const runs = (attributes: ReadonlyMap<string, string>) =>
	!attributes.has('src') && !/json/.test(attributes.get('type') ?? '');

function readLinked(site: string, base: string, address = ''): Buffer {
	const file = join(site, address.startsWith(base) ? address.slice(base.length) : address);
	return address && existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
}

const without = (html: string, parts: string[]) =>
	parts.filter(Boolean).reduce((rest, part) => rest.replace(part, () => ''), html);

const sizes = new Map<string, number>();

/** Pages share their sheets and scripts: what was squeezed once is not squeezed again. */
function squeezed(content: string | Buffer): number {
	const text = content.toString();
	const size = sizes.get(text) ?? brotli(text);
	sizes.set(text, size);
	return size;
}

const brotli = (text: string) =>
	text === ''
		? 0
		: brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
