import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
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

/** In front matter, before the chapters. */
const POINTS = `points:
  - { title: Begin klein, text: Eén tafel is genoeg. }
`;
const IN_ARABIC = `---
title: مكان على الطاولة
summary: دليل صغير للجيران.
points:
  - { title: ابدأ صغيرا, text: طاولة واحدة تكفي. }
reason: Wie nog weinig Nederlands leest, begint zo ook een tafel.
audience: Buren die Arabisch lezen
translator: computer
validUntil: 2027-11-22
of: '000000000000'
---
`;

test('who publishes it stands on the leaflets in two languages too, in both and in those colours', async () => {
	const town = mkdtempSync(join(tmpdir(), 'drempelwijzer-partner-'));
	onTestFinished(() => rmSync(town, { recursive: true }));
	cpSync('tests/fixtures/second-town', town, { recursive: true });
	const rewrite = (file: string, change: (text: string) => string) =>
		writeFileSync(join(town, file), change(readFileSync(join(town, file), 'utf8')));
	const guide = 'publications/vrijwilligersgids';
	rewrite('site.yaml', (text) => text.replace('languages: [nl]', 'languages: [nl, ar]'));
	rewrite(`${guide}/nl.md`, (text) => text.replace('chapters:', `${POINTS}chapters:`));
	writeFileSync(join(town, guide, 'ar.md'), IN_ARABIC);
	const { printed, read } = await print(town, ['samenvatting', 'samenvatting-a5'], 'none', ['ar']);
	expect(printed).toHaveLength(2);
	for (const one of printed) {
		const { pages } = await openPdf(read(one));
		for (const words of [
			'Samen met',
			'بالتعاون',
			'Buurtraad Lindedorp',
			'onthaal@lindedorp.example',
		])
			expect(pages[0], one.file).toContain(squeeze(words));
		expect(shareIn(read(one), '#f2c9e6'), one.file).toBeGreaterThan(0.02);
	}
}, 120_000);

/** How much of the cover is exactly of this colour. */
const shareOf = (id: string, colour: string) => shareIn(pdfOf(id), colour);

function shareIn(pdf: Uint8Array, colour: string): number {
	const cover = pagesOf(pdf, 24, true)[0];
	const dots = cover?.dots ?? new Uint8Array();
	const wanted = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
	let found = 0;
	for (let at = 0; at < dots.length; at += 3)
		if (wanted.every((part, index) => dots[at + index] === part)) found++;
	return found / (dots.length / 3);
}
