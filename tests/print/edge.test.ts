import { beforeAll, expect, test } from 'vitest';
import type { Printed } from '../../src/print/index.ts';
import { DOTS_PER_INCH, type Page, pagesOf } from './pictures.ts';
import { print } from './printed.ts';

/** What office printers leave white, in mm. */
const EDGE = 7;
/** A dot half covered by an edge at exactly 7 mm is a little grey. */
const BAND = Math.floor((EDGE / 25.4) * DOTS_PER_INCH) - 1;
const WHITE = 250;
const EDITIONS: Printed['edition'][] = ['standaard', 'inktspaar', 'fiche', 'poster', 'contactblad'];

let printing: Awaited<ReturnType<typeof print>>;
beforeAll(async () => {
	printing = await print('tests/fixtures/second-town', EDITIONS);
}, 120_000);

test('nothing is drawn where office printers do not print', () => {
	let seen = 0;
	for (const printed of printing.printed)
		for (const [number, page] of pagesOf(printing.read(printed)).entries()) {
			expect(inkAtEdge(page), `${printed.file}, page ${number + 1}`).toBe(0);
			seen++;
		}
	expect(seen).toBeGreaterThan(30);
}, 120_000);

test('a page with ink at its edge is seen', () => {
	const page = { width: 60, height: 60, dots: new Uint8Array(3600).fill(255) };
	expect(inkAtEdge(page)).toBe(0);
	page.dots[30 * 60 + BAND - 1] = 0;
	expect(inkAtEdge(page)).toBe(1);
});

const inkAtEdge = ({ width, height, dots }: Page): number =>
	dots.filter((dot, at) => {
		const [x, y] = [at % width, Math.floor(at / width)];
		const isEdge = x < BAND || y < BAND || x >= width - BAND || y >= height - BAND;
		return isEdge && dot < WHITE;
	}).length;
