import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	itemsOf,
	listOf,
	numberItem,
	numberOf,
	textItem,
	textOf,
} from '../../../src/search/index/cbor.ts';
import { leanFragments } from '../../../src/search/index/lean-fragments.ts';
import { leanWord } from '../../../src/search/index/lean-words.ts';
import { type Files, pack, unpack } from '../../../src/search/index/pagefind-files.ts';
import { searchPacket } from '../../../src/search/index/search-packet.ts';
import { smallChunks } from '../../../src/search/index/small-chunks.ts';
import { tellingNames } from '../../../src/search/index/telling-names.ts';
import { indexKinds } from '../../../src/search/index/index.ts';
import { kindAtOf, originalOf, themesOf } from '../../../src/search/browser/names.ts';

const text = (value: string) =>
	Buffer.concat([Buffer.from([0x78, value.length]), Buffer.from(value)]);
const words = Array.from({ length: 400 }, (_, at) => `woord${String(at).padStart(3, '0')}`);
const fileOf = (files: Files, path: string) => unpack(files.get(path) ?? Buffer.alloc(0));
/** A word as an index has it: the word, its pages, two lists that we do not read. */
const wordItem = (word: string) =>
	listOf([text(word), listOf([listOf([Buffer.from([1]), places, listOf([])])]), listOf([])]);
const places = listOf(Array.from({ length: 9 }, (_, at) => Buffer.from([at])));

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
			expect(
				inside.every(
					(word) => from !== undefined && to !== undefined && from <= word && word <= to,
				),
			).toBe(true);
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

describe('telling names', () => {
	const page = (id: string, url: string, taal: string, soort?: string, thema?: string[]) => {
		const filters = { taal: [taal], ...(soort && { soort: [soort] }), ...(thema && { thema }) };
		const packed = pack(Buffer.from(JSON.stringify({ url, filters })));
		return [`fragment/nl_${id}.pf_fragment`, packed] as const;
	};
	const pages = [
		page('1a', '/acties/x/', 'nl', 'actie', ['Werk', 'Taal']),
		page('2b', '/acties/x/tr/', 'tr', 'actie'),
		page('3c', '/over/', 'nl'),
		page('4d', '/alleen/ar/', 'ar', 'drempel'),
	];
	const lines = listOf(
		['1a', '2b', '3c', '4d'].map((id) => listOf([textItem(`nl_${id}`), Buffer.from([7])])),
	);
	const meta = ['pagefind.nl_x.pf_meta', pack(listOf([textItem('1.5.2'), lines]))] as const;
	const files = tellingNames(new Map([...pages, meta]), 'nl_x');
	const named = itemsOf(itemsOf(fileOf(files, meta[0]))[1] ?? Buffer.alloc(0)).map((item) =>
		textOf(itemsOf(item)[0] ?? item),
	);

	it('are those of the files, in the order of the list', () => {
		const urls = named.map(
			(name) => JSON.parse(String(fileOf(files, `fragment/${name}.pf_fragment`))).url,
		);
		expect(urls).toEqual(['/acties/x/', '/acties/x/tr/', '/over/', '/alleen/ar/']);
		expect(files.size).toBe(5);
	});

	it('say of every page its kind and, of a translation, its original', () => {
		expect(named.map((name) => indexKinds[kindAtOf(name)])).toEqual([
			'actie',
			'actie',
			'pagina',
			'drempel',
		]);
		expect(named.map(originalOf)).toEqual([named[0], named[0], named[2], named[3]]);
	});

	it('say about how many words a page has', () => {
		const lengthOf = (words: number) => {
			const list = listOf([listOf([textItem('nl_1a'), numberItem(words)])]);
			const made = [meta[0], pack(listOf([textItem('1.5.2'), list]))] as const;
			const [whole = Buffer.alloc(0)] = itemsOf(
				itemsOf(fileOf(tellingNames(new Map([...pages, made]), 'nl_x'), meta[0]))[1] ?? list,
			);
			return numberOf(itemsOf(whole)[1] ?? whole);
		};
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 60_000 }), (words) => {
				expect(Math.abs(lengthOf(words) - words)).toBeLessThanOrEqual(words / 8);
			}),
		);
		expect([0, 7, 300, 306].map(lengthOf)).toEqual([0, 7, 320, 320]);
	});

	it('say a letter for each theme, also those of a translation', () => {
		expect(named.map(themesOf)).toEqual(['10', '10', '', '']);
	});
});

describe('lean words', () => {
	const number = (value: number) => Buffer.from([value < 0 ? 0x20 | (-1 - value) : value]);
	const data = listOf([number(0), listOf([number(1)])]);
	const wordOn = (pages: number, places: number[]) =>
		listOf([
			text('taal'),
			listOf(Array(pages).fill(listOf([number(3), listOf(places.map(number)), data]))),
			listOf([]),
		]);
	const firstPageOf = (word: Buffer) =>
		itemsOf(itemsOf(itemsOf(leanWord(word))[1] ?? word)[0] ?? word);

	it('keep the heaviest places of a word on a page, first those in its title, and drop those in its data', () => {
		const places = [-2, 1, 2, -13, 3, 4, 5, 6, 7, 8, -20, 9, 1];
		const [, kept = data, inData = data] = firstPageOf(wordOn(1, places));
		// The weight of places that are gone says nothing any more.
		expect(itemsOf(kept)).toEqual([-13, 3, 4, 5, -20, 9, 1].map(number));
		expect(itemsOf(inData)).toEqual([]);
	});

	it('of a common word keep how often and how heavy, not where', () => {
		const [, kept = data] = firstPageOf(wordOn(151, [-13, 7, 9, -20, 2]));
		expect(itemsOf(kept)).toEqual([-13, 1, 1, -20, 1].map(number));
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
