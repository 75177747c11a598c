import { describe, expect, test } from 'vitest';
import { all } from '../../../src/dossier/index.ts';
import { type Sheet, publicationSheets, singleSheets } from '../../../src/print/sheets/plan.ts';
import { volumesOf } from '../../../src/print/sheets/volumes.ts';
import { tellingTowns } from '../telling-towns.ts';
import { yamlOf } from '../told.ts';

/**
 * What stands on every document, in its order, before it is set: whoever changes a rule sees in the difference which
 * words on which document it changes. After a change that is meant: vitest run -u tests/unit/print/told.test.ts
 */
describe.each(Object.entries(tellingTowns('second-town')))('%s', (name, { dossier, setting }) => {
	const how = { ...setting, savesInk: false };

	test('prints what it printed before', async () => {
		const sheets = [
			...all(dossier, 'publications').flatMap((entry) =>
				volumesOf(how, entry).flatMap((volume) => [...publicationSheets(how, entry, volume)]),
			),
			...singleSheets(how),
		];
		const told = sheets.filter(isOwn).map((sheet) => [sheet.file, wordsOf(sheet)]);
		await expect(yamlOf(Object.fromEntries(told))).toMatchFileSnapshot(
			`../../cases/told/${name}/print.yaml`,
		);
	});

	function wordsOf({ wordsOn, dated, title, paper, langs }: Sheet) {
		const { labels: _, ...words } = wordsOn(setting.day) as { labels?: object };
		return { title, paper, langs, ...words, ...dated(setting.day) };
	}
});

/** The other editions have the same words. */
const EDITIONS = new Set(['standaard', 'fiche', 'poster', 'contactblad', 'raad', 'raadsblad']);
const isOwn = ({ edition, paper }: Sheet) => EDITIONS.has(edition) && paper !== 'a3';
