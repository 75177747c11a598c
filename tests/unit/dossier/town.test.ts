import { expect, it } from 'vitest';
import { askedOfTown } from '../../../src/dossier/index.ts';
import { aDossier, anEntry } from '../builders.ts';

const town = { type: 'lokaal-bestuur', places: ['Lindedorp'] };
const asked = (number: number, organisation?: string) =>
	anEntry('recommendations', `vraag-${number}`, {
		number,
		addressedTo: [{ ...(organisation ? { organisation } : { role: 'clubs' }), basis: 'genoemd' }],
	});

it('tells what is asked of the town from what is asked of others', () => {
	const dossier = aDossier(
		anEntry('organisations', 'gemeente', town),
		anEntry('organisations', 'dienst', { type: 'dienst', partOf: 'gemeente' }),
		anEntry('organisations', 'buurgemeente', { ...town, places: ['Elders'] }),
		anEntry('organisations', 'kring', { type: 'netwerk', partOf: 'kring' }),
		asked(5, 'gemeente'),
		asked(4, 'buurgemeente'),
		asked(3, 'kring'),
		asked(2, 'dienst'),
		asked(1),
	);
	expect(askedOfTown(dossier).map(({ data }) => data.number)).toEqual([2, 5]);
});

it('knows a government that names no place by its own name', () => {
	const dossier = aDossier(
		anEntry('organisations', 'gemeente', { title: 'Gemeente Lindedorp', type: 'lokaal-bestuur' }),
		anEntry('organisations', 'buren', { title: 'Gemeente Lindedorpe', type: 'lokaal-bestuur' }),
		asked(1, 'gemeente'),
		asked(2, 'buren'),
	);
	expect(askedOfTown(dossier).map(({ data }) => data.number)).toEqual([1]);
});
