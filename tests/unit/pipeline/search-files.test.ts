import { describe, expect, it } from 'vitest';
import { EVERYWHERE } from '../../../src/search/browser/ask.ts';
import type { WordList } from '../../../src/search/browser/types.ts';
import { searchFiles } from '../../../src/search/index/index.ts';
import { searchPacket } from '../../../src/search/index/search-packet.ts';
import { aDossier, anEntry } from '../exports/sample.ts';
import { tellingOf } from '../search/sample.ts';

/** Enough different words for more than one file of the index. */
const WORDS = Array.from({ length: 1200 }, (_, at) => `woord${at.toString(36)}x`).join(' ');
const entries = [
	anEntry('barriers', 'opvang', { title: 'Geen opvang', themes: ['werk'] }, WORDS),
	anEntry('actions', 'spel', { title: 'Speel mee', places: ['Genk', 'Beringen'] }),
	anEntry('glossary', 'buddy', { title: 'buddy' }),
	anEntry('sources', 'bron', { title: 'Bron' }),
];
const own = [
	{
		url: '/over/',
		html: '<html><body><main data-pagefind-body><h1>Over</h1><p>Wie wij zijn</p></main></body></html>',
	},
];
const make = () => searchFiles(tellingOf(aDossier(...entries)), own, []);
const { files, pages } = await make();
const paths = [...files.keys()];
const inFolder = (folder: string) => paths.filter((path) => path.startsWith(folder));

describe('what search fetches', () => {
	it('finds every record and every page of the site itself', () => {
		const list = JSON.parse(String(files.get('zoeken/woorden.json'))) as WordList;
		expect(list.pages.map(({ kind }) => kind)).toEqual([
			'barriers',
			'actions',
			'glossary',
			'sources',
			'pages',
		]);
		expect(pages).toBe(5);
		expect(inFolder('pagefind/fragment/')).toHaveLength(5);
	});

	it('is the same in two builds, byte for byte', async () => {
		const again = await make();
		expect([...again.files.keys()].sort()).toEqual(paths.toSorted());
		for (const [path, content] of again.files)
			expect(content.equals(files.get(path) ?? Buffer.alloc(0)), path).toBe(true);
	});

	it('is an index in small files: Pagefind still takes our size for them', () => {
		expect(inFolder('pagefind/index/').length).toBeGreaterThan(1);
	});

	it('has no filters, which Pagefind 1.5 lists in another order every time', () => {
		expect(inFolder('pagefind/filter/')).toEqual([]);
	});

	it('is only what a page asks for', () => {
		expect(inFolder('pagefind/').filter((path) => /\.(?:css|js)$/.test(path))).toEqual([
			'pagefind/pagefind.js',
		]);
		expect(EVERYWHERE).toMatch(/^\p{Ll}+$/u);
	});
});

describe('the packet for offline search', () => {
	it('holds the files that a search fetches in parts, each with its length', () => {
		const packet = searchPacket(
			new Map([
				['pagefind/index/b.pf_index', Buffer.from('bb')],
				['zoeken/talen/a-d.txt', Buffer.from('t')],
				['pagefind/fragment/a.pf_fragment', Buffer.from('a')],
				['pagefind/pagefind.js', Buffer.from('code')],
			]),
		);
		const length = packet.readUInt32BE();
		expect(JSON.parse(packet.toString('utf8', 4, 4 + length))).toEqual([
			['pagefind/fragment/a.pf_fragment', 1],
			['pagefind/index/b.pf_index', 2],
			['zoeken/talen/a-d.txt', 1],
		]);
		expect(packet.toString('utf8', 4 + length)).toBe('abbt');
	});
});
