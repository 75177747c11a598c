import decode from 'jsqr';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { all, isOver } from '../../src/dossier/index.ts';
import { allOr } from '../sample.ts';
import { pagesOf } from './pictures.ts';
import { VERSION, openPdf, print } from './printed.ts';

const MM = 72 / 25.4;
const LEAST = 14;
const EDITIONS = ['kaartjes', 'kaartjes-rol', 'kaartjes-vier'] as const;
const SIZES = { a6: [105, 148], a4: [210, 297], rol: [80, undefined] } as const;
const ROOM = 240_000;
/** The town's alone, and one that runs from right to left. */
const LANGUAGES = allOr<string[] | undefined>(['nl', 'ar'], undefined);

describe.each(['content', 'tests/fixtures/second-town'])('the cards of %s', (town) => {
	let printing: Awaited<ReturnType<typeof print>>;
	beforeAll(async () => {
		printing = await print(town, [...EDITIONS], undefined, LANGUAGES);
	}, ROOM);
	afterAll(() => void expect(printing.printed.length).toBeGreaterThan(2));

	test('have two sides each, or one on a roll, and no letter below 14 points', async () => {
		const contacts = all(printing.dossier, 'contacts').filter((entry) => !isOver(entry, VERSION));
		for (const one of printing.printed) {
			const { pages, lines, pdf } = await openPdf(printing.read(one));
			const cards = one.paper === 'rol' ? pages.length : pages.length / 2;
			expect(cards, one.file).toBeGreaterThanOrEqual(contacts.length);
			expect(pages.filter((text) => text.includes('Zegoftoondit'))).toHaveLength(cards);
			const sizes = lines.flat().map(({ size }) => size);
			expect(Math.min(...sizes), one.file).toBeGreaterThanOrEqual(LEAST - 0.01);
			const [width, height] = SIZES[one.paper as keyof typeof SIZES];
			for (let n = 1; n <= pdf.numPages; n++) {
				const [, , right = 0, top = 0] = (await pdf.getPage(n)).view;
				expect(Math.abs(right - width * MM)).toBeLessThan(1);
				if (height) expect(Math.abs(top - height * MM)).toBeLessThan(1);
			}
		}
	});

	test(
		'are black and white, and a decoder reads the code of each',
		() => {
			const [roll] = printing.printed.filter(({ edition }) => edition === 'kaartjes-rol').slice(-1);
			if (!roll) throw new Error('No roll was printed');
			const addresses = pagesOf(printing.read(roll), 150, true).map(({ dots, width, height }) => {
				const isColoured = dots.some((dot, at) => at % 3 > 0 && dot !== dots[at - (at % 3)]);
				expect(isColoured).toBe(false);
				return decode(opaque(dots), width, height)?.data;
			});
			expect(new Set(addresses).size).toBe(addresses.length);
			for (const address of addresses) expect(address).toContain(printing.dossier.site.url);
		},
		ROOM,
	);
});

test(
	'nobody waits for cards who prints all the rest',
	async () => {
		const { printed } = await print('tests/fixtures/one-entry-town', undefined, undefined, ['nl']);
		expect(printed.length).toBeGreaterThan(0);
		expect(printed.filter(({ edition }) => edition.startsWith('kaartjes'))).toEqual([]);
	},
	ROOM,
);

/** The decoder wants red, green, blue and how opaque. */
function opaque(dots: Uint8Array) {
	const colour = new Uint8ClampedArray((dots.length / 3) * 4).fill(255);
	for (const [at, dot] of dots.entries()) colour[Math.floor(at / 3) * 4 + (at % 3)] = dot;
	return colour;
}
