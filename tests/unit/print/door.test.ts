import { expect, test } from 'vitest';
import * as site from '../../../src/dossier/door.ts';
import { STATES } from '../../../src/model/index.ts';
import { doorPaths, doorSvg, leafColour } from '../../../src/print/door.ts';
import { doorPaint } from '../../../src/print/paint.ts';

const IDS = ['kinderopvang', 'taalkoppels', 'vorming-voor-vrijwilligers', 'samen-indienen', 'a', 'é'];

test('a door looks the same on paper and on screen', () => {
	for (const id of IDS)
		for (const state of STATES) {
			const { wall: _, ...onScreen } = site.doorPaths(id, state);
			expect(doorPaths(id, state)).toEqual(onScreen);
			expect(leafColour(id)).toBe(site.leafColour(id));
		}
});

test('a refused recommendation has a notice on its door', () => {
	const [shut, refused] = (['geen-antwoord', 'niet-uitgevoerd'] as const).map((state) =>
		doorSvg('deur', state, doorPaint(false)),
	);
	expect(refused).not.toBe(shut);
	expect(refused?.length).toBeGreaterThan(shut?.length ?? 0);
});

test('the ink-saver draws no coloured leaf', () => {
	const svg = doorSvg('deur', 'gestart', doorPaint(true));
	for (const colour of doorPaint(false).leaves) expect(svg).not.toContain(colour);
});
