import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../src/check/index.ts';
import { all, fillChapters } from '../../src/dossier/index.ts';
import { noCache } from '../../src/print/engine/cache.ts';
import { openEngine } from '../../src/print/engine/open-engine.ts';
import { printSheet } from '../../src/print/engine/press.ts';
import { publicationSheets } from '../../src/print/sheets/plan.ts';
import { bound } from '../../src/print/sheets/volumes.ts';
import { VERSION, openPdf, squeeze, t } from './printed.ts';

/** A volume of a small town's dossier: its first chapters, as if the rest did not fit. */
async function firstVolume() {
	const { dossier } = await check({ contentDir: 'tests/fixtures/second-town', today: VERSION });
	const publication = dossier && all(dossier, 'publications').find(isDossier);
	if (!publication) throw new Error('Not fit to print');
	const setting = { dossier, lang: dossier.site.original, t, day: VERSION, savesInk: false };
	const filled = fillChapters(dossier, publication.data);
	const volumes = bound(setting, [filled.slice(0, 2), filled.slice(2)]);
	const [sheet] = volumes[0] ? publicationSheets(setting, publication, volumes[0]) : [];
	if (!sheet) throw new Error('Nothing to print');
	const outDir = mkdtempSync(join(tmpdir(), 'drempelwijzer-deel-'));
	const engine = await openEngine(() => undefined);
	try {
		const press = { engine, editedOn: () => VERSION, outDir, cache: noCache, setting };
		return { ...(await printSheet(press, sheet)), volumes };
	} finally {
		await engine.close();
		rmSync(outDir, { recursive: true });
	}
}

const isDossier = ({ data }: { data: { form: string } }) => data.form === 'dossier';

test('a volume says which one it is and what the others hold, and refers to them by number', async () => {
	const { printed, pdf, volumes } = await firstVolume();
	const opened = await openPdf(pdf);
	const info = (await opened.pdf.getMetadata()).info as Record<string, unknown>;
	expect(printed).toMatchObject({
		volume: volumes[0]?.title,
		file: expect.stringMatching(/-deel-1\.pdf$/),
	});
	expect(info['Title']).toBe(printed.title);
	expect(opened.pages[0]).toContain(squeeze(volumes[0]?.title ?? '-'));
	for (const { title } of volumes) expect(opened.pages[1]).toContain(squeeze(title));
	expect(opened.pages.slice(2).join('')).toContain('(deel2)');
}, 60_000);
