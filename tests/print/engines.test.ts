import { describe, expect, test } from 'vitest';
import { dateLines } from '../../src/print/sheets/date.ts';
import { documentData } from '../../src/print/sheets/document.ts';
import { nativeEngine } from '../../src/print/engine/native.ts';
import { wasmEngine } from '../../src/print/engine/wasm.ts';
import { makeSettled } from '../../src/print/engine/settle.ts';
import { parse } from '../../src/markdown/index.ts';
import { toTypst } from '../../src/markdown/to-typst.ts';
import { check } from '../../src/check/index.ts';
import { all } from '../../src/dossier/index.ts';
import { VERSION, openPdf, squeeze, t } from './printed.ts';

const NASTY = '#panic("x") $1/0$ \\ ] } */ "citaat" #{ <geen> @label `raw` // weg 🎉';

async function aJob() {
	const { dossier } = await check({ contentDir: 'tests/fixtures/second-town', today: VERSION });
	const [publication] = dossier ? all(dossier, 'publications') : [];
	if (!dossier || !publication) throw new Error('The second town prints nothing');
	const setting = { dossier, lang: 'nl', t, day: VERSION, savesInk: false };
	const data = { ...documentData(setting, publication), ...dateLines(setting, VERSION) };
	return {
		template: 'guide.typ',
		data: { ...data, sheet: 'a5', blanks: 0 },
		madeAt: Date.parse(VERSION) / 1000,
	};
}

describe('the engines', () => {
	test('make the same pages with and without the native compiler', async () => {
		const job = await aJob();
		const wasm = await makeSettled(await wasmEngine(), job);
		const engine = nativeEngine();
		const native = engine && (await makeSettled(engine, job));
		expect(wasm.pages).toBeGreaterThan(4);
		expect((await openPdf(wasm.pdf)).pages).toHaveLength(wasm.pages);
		if (native) expect((await openPdf(wasm.pdf)).pages).toEqual((await openPdf(native.pdf)).pages);
	}, 120_000);

	test('print code in a text as words', async () => {
		const job = await aJob();
		const [chapter, ...others] = job.data.chapters;
		if (!chapter) throw new Error('No chapter');
		const body = toTypst(parse(NASTY.replaceAll(/[\\`<]/g, String.raw`\$&`)).children, {
			address: (url) => url,
		});
		const data = {
			...job.data,
			title: NASTY,
			chapters: [{ ...chapter, title: NASTY, body }, ...others],
		};
		const engine = nativeEngine() ?? (await wasmEngine());
		const { pages } = await openPdf((await makeSettled(engine, { ...job, data })).pdf);
		expect(pages.join('').split(squeeze(NASTY)).length).toBeGreaterThan(3);
	}, 120_000);

	test.skipIf(!nativeEngine())('refuse a picture without words', async () => {
		const job = await aJob();
		const engine = nativeEngine();
		const [chapter] = job.data.chapters;
		const body = '#image(bytes("<svg xmlns=\'http://www.w3.org/2000/svg\'></svg>"), format: "svg")';
		const data = { ...job.data, chapters: [{ ...chapter, body }] };
		await expect(async () => engine && makeSettled(engine, { ...job, data })).rejects.toThrow(
			/alt/i,
		);
	});
});
