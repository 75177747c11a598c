import { expect, test } from 'vitest';
import { sourceViews } from '../../../src/views/part/source.ts';
import { all } from '../../../src/dossier/index.ts';
import { aDossier, anEntry } from '../builders.ts';

test('sources stand in the order of their letters, Z before AA: who meets one in a text finds it', () => {
	const sources = Array.from({ length: 28 }, (_, n) =>
		anEntry('sources', `bron-${n}`, { title: `Bron ${n}`, date: String(2028 - n) }),
	);
	const dossier = aDossier(...sources);
	const setting = { dossier, lang: 'nl', t: (key: string) => key, day: '2026-11-22' };
	const letters = sourceViews(setting, all(dossier, 'sources')).map(({ letter }) => letter);
	expect(letters.slice(0, 2)).toEqual(['A', 'B']);
	expect(letters.slice(-3)).toEqual(['Z', 'AA', 'AB']);
});
