import { beforeAll, expect, test } from 'vitest';
import { pagesOf } from './pictures.ts';
import { openPdf, print, squeeze } from './printed.ts';

let printing: Awaited<ReturnType<typeof print>>;
beforeAll(async () => {
	printing = await print('tests/fixtures/second-town', ['standaard']);
}, 120_000);

const pdfOf = (id: string) => {
	const printed = printing.printed.find((one) => one.id === id);
	return printed ? printing.read(printed) : new Uint8Array();
};

test('who publishes a guide with the town stands on its cover, in a foreword and at its end', async () => {
	const { pages } = await openPdf(pdfOf('vrijwilligersgids'));
	for (const page of [pages[0], pages.at(-1)])
		for (const words of ['Samen met', 'Buurtraad Lindedorp', 'onthaal@lindedorp.example'])
			expect(page).toContain(squeeze(words));
	expect(pages[0]).not.toContain(squeeze('Naam van onze organisatie'));
	expect(pages[1]).toMatch(/Voorwoord.*Wijzittenzelf.*Belonsgerust.*BuurtraadLindedorp/);
});

test('a document nobody else publishes names no partner', async () => {
	const { pages } = await openPdf(pdfOf('beleidsdossier'));
	expect(pages.join()).not.toMatch(/Samenmet|Voorwoord/);
});

test('a guide has the colours of its partner, and another document those of the town', () => {
	const [partner, town] = ['#f2c9e6', '#ffd166'];
	expect(shareOf('vrijwilligersgids', partner)).toBeGreaterThan(0.03);
	// The town's own logo is there too.
	expect(shareOf('vrijwilligersgids', town)).toBeLessThan(0.001);
	expect(shareOf('beleidsdossier', town)).toBeGreaterThan(0.03);
	expect(shareOf('beleidsdossier', partner)).toBe(0);
});

/** How much of the cover is exactly of this colour. */
function shareOf(id: string, colour: string): number {
	const cover = pagesOf(pdfOf(id), 24, true)[0];
	const dots = cover?.dots ?? new Uint8Array();
	const wanted = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
	let found = 0;
	for (let at = 0; at < dots.length; at += 3)
		if (wanted.every((part, index) => dots[at + index] === part)) found++;
	return found / (dots.length / 3);
}
