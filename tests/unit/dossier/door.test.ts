import { expect, test } from 'vitest';
import { doorPaths, leafColour } from '../../../src/dossier/door.ts';
import { STATES } from '../../../src/model/index.ts';

test('the same id and state always make the same door', () => {
	expect(doorPaths('buddy', 'gestart')).toEqual(doorPaths('buddy', 'gestart'));
});

test('other ids make other doors', () => {
	const doors = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map(
		(id) => `${doorPaths(id, 'klaar').frame}${leafColour(id)}`,
	);
	expect(new Set(doors).size).toBeGreaterThan(3);
});

test('light falls on the floor of every door that is not shut', () => {
	const lit = STATES.filter((state) => doorPaths('x', state).floor !== '');
	expect(lit).toEqual(['bekeken', 'gestart', 'klaar']);
});
