import { describe, expect, it } from 'vitest';
import { itemsOf, listOf, textOf } from '../../../scripts/build/cbor.ts';
import { leanFragments } from '../../../scripts/build/lean-fragments.ts';
import { type Files, pack, unpack } from '../../../scripts/build/pagefind-files.ts';
import { originalsIn } from '../../../scripts/build/search-originals.ts';
import { searchPacket } from '../../../scripts/build/search-packet.ts';
import { smallChunks } from '../../../scripts/build/small-chunks.ts';

const text = (value: string) =>
	Buffer.concat([Buffer.from([0x78, value.length]), Buffer.from(value)]);
const words = Array.from({ length: 400 }, (_, at) => `woord${String(at).padStart(3, '0')}`);
const fileOf = (files: Files, path: string) => unpack(files.get(path) ?? Buffer.alloc(0));
/** A word as an index has it: the word, its pages, two lists that we do not read. */
const wordItem = (word: string) =>
	listOf([text(word), listOf([text(word.repeat(4))]), listOf([]), listOf([])]);

function anIndex(): Files {
	const chunk = (from: number, to: number, name: string) => ({
		name,
		line: listOf([text(words[from] ?? ''), text(words[to - 1] ?? ''), text(name)]),
		file: pack(listOf([listOf(words.slice(from, to).map(wordItem))])),
	});
	const chunks = [chunk(0, 150, 'nl_een'), chunk(150, 400, 'nl_twee')];
	const lines = listOf(chunks.map(({ line }) => line));
	return new Map([
		['pagefind.nl_x.pf_meta', pack(listOf([text('1.5.2'), listOf([]), lines, listOf([])]))],
		...chunks.map(({ name, file }) => [`index/${name}.pf_index`, file] as const),
	]);
}

describe('small chunks', () => {
	const files = smallChunks(anIndex(), 'nl_x');
	const lines = itemsOf(itemsOf(fileOf(files, 'pagefind.nl_x.pf_meta'))[2] ?? Buffer.alloc(0));
	const paths = [...files.keys()].filter((path) => path.startsWith('index/'));

	it('hold every word once, in order, each in a file that the list names', () => {
		const held = lines.flatMap((line) => {
			const [from, to, name = ''] = itemsOf(line).map(textOf);
			const [list = Buffer.alloc(0)] = itemsOf(fileOf(files, `index/${name}.pf_index`));
			const inside = itemsOf(list).map((item) => textOf(itemsOf(item)[0] ?? item));
			expect([inside[0], inside.at(-1)]).toEqual([from, to]);
			return inside;
		});
		expect(held).toEqual(words);
		expect(paths).toHaveLength(lines.length);
	});

	it('are many and small', () => {
		expect(lines.length).toBeGreaterThan(10);
		for (const path of paths) expect(fileOf(files, path).length).toBeLessThan(2000);
	});
});

describe('lean fragments', () => {
	it('keep all but the text of the page', () => {
		const fragment = { url: '/x/', content: 'lang', meta: { title: 'X' }, anchors: [{ id: 'a' }] };
		const path = 'fragment/nl_1.pf_fragment';
		const lean = leanFragments(new Map([[path, pack(Buffer.from(JSON.stringify(fragment)))]]));
		expect(JSON.parse(String(fileOf(lean, path)))).toEqual({ ...fragment, content: '' });
	});
});

describe('the originals', () => {
	it('name for every translated page its Dutch one', () => {
		const page = (id: string, url: string, taal: string) =>
			[
				`fragment/${id}.pf_fragment`,
				pack(Buffer.from(JSON.stringify({ url, filters: { taal: [taal] } }))),
			] as const;
		const index = new Map([
			page('a', '/acties/x/', 'nl'),
			page('b', '/acties/x/tr/', 'tr'),
			page('c', '/over/', 'nl'),
			page('d', '/alleen/ar/', 'ar'),
		]);
		expect(originalsIn(index)).toEqual({ b: 'a' });
	});
});

describe('the packet for offline search', () => {
	it('holds the files that a search fetches in parts, each with its length', () => {
		const packet = searchPacket(
			new Map([
				['index/b.pf_index', Buffer.from('bb')],
				['fragment/a.pf_fragment', Buffer.from('a')],
				['pagefind.js', Buffer.from('code')],
			]),
		);
		const length = packet.readUInt32BE();
		expect(JSON.parse(packet.toString('utf8', 4, 4 + length))).toEqual([
			['fragment/a.pf_fragment', 1],
			['index/b.pf_index', 2],
		]);
		expect(packet.toString('utf8', 4 + length)).toBe('abb');
	});
});
