import { expect, test, vi } from 'vitest';
import { lastChange } from '../../../src/print/sheets/last-change.ts';

/** A sheet that tells of one entry, names another, and says something else from each of these days on. */
const aSheet = (...changes: string[]) => ({
	langs: ['nl'],
	wordsOn: (day: string) => ({
		cards: [{ tells: 'actions/een', links: [{ key: 'actions/twee' }] }],
		changes: changes.filter((date) => date <= day),
	}),
});

const TODAY = '2026-11-22';

test.each([
	['nothing happened since the edit', [], '2026-03-04', '2026-03-04'],
	['a date came since', ['2026-05-06'], '2026-03-04', '2026-05-06'],
	['the last of several dates counts', ['2026-05-06', '2026-11-22'], '2026-03-04', '2026-11-22'],
	['what came before the edit does not', ['2026-02-03'], '2026-03-04', '2026-03-04'],
	['nor what is still to come', ['2026-12-01'], '2026-03-04', '2026-03-04'],
	['an edit of today is of today', ['2026-05-06'], TODAY, TODAY],
])('%s', (_, changes, edited, day) => {
	expect(lastChange(aSheet(...changes), () => edited, TODAY).day).toBe(day);
});

test('only the edits of what is told count, not of what is named', () => {
	const editedOn = vi.fn(() => TODAY);
	lastChange(aSheet(), editedOn, TODAY);
	expect(editedOn).toHaveBeenCalledWith(['actions/een'], ['nl']);
});
