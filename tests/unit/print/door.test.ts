import { expect, test } from 'vitest';
import { doorPaths } from '../../../src/dossier/door.ts';
import { STATES } from '../../../src/model/index.ts';
import { doorSvg } from '../../../src/print/sheets/door.ts';
import { doorPaint } from '../../../src/print/sheets/paint.ts';

const colour = doorPaint(false);

test('a door has the same lines on paper as on screen', () => {
	for (const id of ['kinderopvang', 'taalkoppels', 'samen-indienen', 'é'])
		for (const state of STATES) {
			const { frame, opening, leaf, panels } = doorPaths(id, state);
			for (const line of [frame, opening, leaf, panels])
				expect(doorSvg(id, state, colour)).toContain(line);
		}
});

test('a refused recommendation has a notice on its shut door', () => {
	const shut = doorSvg('deur', 'geen-antwoord', colour);
	const refused = doorSvg('deur', 'niet-uitgevoerd', colour);
	expect(refused.length).toBeGreaterThan(shut.length);
	expect(refused).toContain(doorPaths('deur', 'geen-antwoord').leaf);
});

test('the ink-saver has no coloured leaf and no yellow light', () => {
	const svg = doorSvg('deur', 'gestart', doorPaint(true));
	for (const ink of [...colour.leaves, colour.light]) expect(svg).not.toContain(ink);
});
