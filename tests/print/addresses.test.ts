import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../src/print/engine/engine.ts';
import { openEngine } from '../../src/print/engine/open-engine.ts';
import { openPdf } from './printed.ts';

let engine: Engine;
beforeAll(async () => {
	engine = await openEngine(() => undefined);
});
afterAll(() => engine.close());

const bytes = (words: string) => new TextEncoder().encode(words);

const DATA = {
	labels: {},
	lang: 'nl',
	region: 'be',
	title: 'T',
	publisher: 'P',
	version: { iso: '2026-11-22' },
};

/** The lines of an address in a column of so many millimetres. */
async function linesOf(address: string, width: number) {
	const page = `#import "house.typ": *
#show: house
#set page(width: ${width}mm, height: 90mm, margin: 0mm)
#address(${JSON.stringify(address)})`;
	const files = { 'address.typ': bytes(page) };
	const job = { template: 'address.typ', data: bytes(JSON.stringify(DATA)), files };
	const { pdf } = await engine.make({ ...job, madeAt: 0, isPicture: true });
	const words = (await openPdf(pdf ?? new Uint8Array())).lines.flat();
	const rows = Map.groupBy(words, ({ above }) => Math.round(above));
	return [...rows.values()].map((row) => row.map(({ text }) => text).join(''));
}

test.each([
	['www.olen.be/product/1057/interlokale-vereniging-middenkempen', 34],
	['integratie.be/wat-doen-we/inburgering/nederlands-leren', 30],
	['vrijwilligers.van.de.buurt@kampenhout.be', 30],
	['www.vlaanderen.be/samenleven/nieuwsberichten', 34],
])('%s breaks after a sign, and gets no hyphen', async (address, width) => {
	const lines = await linesOf(address, width);
	expect(lines.join('')).toBe(address);
	expect(lines.length).toBeGreaterThan(1);
	for (const line of lines.slice(0, -1)) expect(line).toMatch(/[@./-]$/);
});

test.each([
	['www.vlaanderen.be/samenleven', 36],
	['www.olen.be/product/1057/interlokale-vereniging-middenkempen', 60],
	['drempels.hasselt.be/a/12', 34],
	['iemand@kampenhout.be', 26],
])('%s keeps www. and the country with the name', async (address, width) => {
	const lines = await linesOf(address, width);
	expect(lines.join('')).toBe(address);
	for (const line of lines) {
		expect(line).not.toMatch(/(^|\.)www\.$/);
		expect(line).not.toMatch(/^\.?be\b/);
	}
});

test.each(['vrijwilligersvergoedingsaanvraagformulier', 'stad.be/inburgeringstraject/leren'])(
	'%s breaks in the middle where it must, without a hyphen',
	async (address) => {
		const lines = await linesOf(address, 28);
		expect(lines.join('')).toBe(address);
		expect(lines.length).toBeGreaterThan(1);
	},
);

test('a telephone number stays whole', async () => {
	expect(await linesOf('011 43 02 11', 10)).toHaveLength(1);
});
