import { describe, expect, test } from 'vitest';
import { councilMap } from '../../../src/views/council/map.ts';
import { printMap } from '../../../src/print/sheets/council/map.ts';
import { aDossier, anEntry, aTaxonomy } from '../builders.ts';

const t = (key: string, params = {}) => [key, ...Object.values(params)].join('|');
const at = (name: string, latitude: number, longitude: number) => ({
	...{ name, latitude, longitude, source: 'bron' },
});

/** A town where something was done, with what its content says of where that is. */
function settingOf(places: ReturnType<typeof at>[], ...done: string[][]) {
	const actions = done.map((names, n) => anEntry('actions', `actie-${n}`, { places: names }));
	const dossier = aDossier(anEntry('sources', 'bron'), ...actions);
	const { site } = dossier;
	const taxonomy = { ...aTaxonomy('werk'), places };
	const town = { ...dossier, taxonomy, site: { ...site, place: 'Lindedorp' } };
	return { dossier: town, lang: 'nl', t, day: '2026-11-22', savesInk: false };
}

const LINDEDORP = at('Lindedorp', 50.6, 4.8);
const NORTH_EAST = at('Ooievaarsnest', 50.7, 4.9);

describe('a map of where things were done', () => {
	test('has the town and every place with an action; a region without a point is named below it', () => {
		const setting = settingOf(
			[NORTH_EAST, LINDEDORP],
			['Ooievaarsnest'],
			['Ooievaarsnest', 'de streek'],
		);
		expect(councilMap(setting)).toMatchObject({
			places: [
				{ name: 'Lindedorp', isTown: true, n: 0 },
				{ name: 'Ooievaarsnest', isTown: false, n: 2 },
			],
			others: 'de streek (1)',
			sources: ['bron'],
		});
	});

	test('is not there where the content gives no two points, or nothing was done at them', () => {
		expect(councilMap(settingOf([], ['Lindedorp']))).toBeUndefined();
		expect(councilMap(settingOf([LINDEDORP], ['Lindedorp']))).toBeUndefined();
		expect(councilMap(settingOf([LINDEDORP, NORTH_EAST]))).toBeUndefined();
	});

	test('has north above, east on the side of the last letters, and one scale for both', () => {
		const setting = settingOf([LINDEDORP, NORTH_EAST], ['Ooievaarsnest']);
		const map = councilMap(setting);
		const { places, height, bar } = printMap(setting, map ?? expect.fail('no map'));
		const [town, nest] = places;
		const [right, up] = [(nest?.x ?? 0) - (town?.x ?? 0), (town?.y ?? 0) - (nest?.y ?? 0)];
		// 0.1 degrees to the east are 7.06 km at this latitude, 0.1 to the north 11.13.
		const kilometre = bar.length / Number.parseInt(bar.words, 10);
		expect(right / kilometre).toBeCloseTo(7.06, 1);
		expect(up / kilometre).toBeCloseTo(11.13, 1);
		for (const { x = -1, y = -1 } of places) {
			expect(x > 0 && x < 170 && y > 0 && y < height).toBe(true);
		}
	});

	test('of places at the very same point is a map too', () => {
		const setting = settingOf([LINDEDORP, { ...LINDEDORP, name: 'Plein' }], ['Plein']);
		const { places, raster } = printMap(setting, councilMap(setting) ?? expect.fail('no map'));
		expect(places).toHaveLength(2);
		expect(raster).not.toContain('NaN');
	});
});
