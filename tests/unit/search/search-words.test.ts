import { describe, expect, it } from 'vitest';
import { nameKey } from '../../../src/search/browser/called.ts';
import { searchWords } from '../../../src/search/index/index.ts';
import { aDossier, anEntry } from '../exports/sample.ts';

describe('what the index holds of an entry beside its page', () => {
	const held = searchWords(
		aDossier(
			anEntry('barriers', 'opvang', {
				title: 'Ik heb geen opvang',
				searchWords: 'wie past op mijn baby, crèche\nçocuk bakımı, BABY',
			}),
			anEntry('organisations', 'dienst', { title: 'Dienst Ondernemen van de stad Beringen' }),
			anEntry('organisations', 'cvo', {
				title: 'CVO',
				alsoPrintedAs: ['Centrum voor volwassenen'],
			}),
		),
	);
	const wordsAt = (address: string) => held.get(address)?.split(' ');

	it('is each word that people type, once, in its own letters, without those that say nothing', () => {
		expect(wordsAt('/drempels/opvang/')).toEqual(
			expect.arrayContaining(['past', 'baby', 'crèche', 'çocuk', 'bakımı']),
		);
		expect(wordsAt('/drempels/opvang/')?.filter((word) => word === 'baby')).toHaveLength(1);
		expect(wordsAt('/drempels/opvang/')).not.toContain('mijn');
	});

	it('is each of its names as one word', () => {
		expect(wordsAt('/organisaties/cvo/')).toEqual([
			nameKey('cvo'),
			nameKey('volwassenen, centrum voor'),
		]);
	});

	it('is also the name of a service without its town', () => {
		expect(wordsAt('/organisaties/dienst/')).toContain(nameKey('Dienst Ondernemen'));
	});

	it('is no name of many words', () => {
		expect(nameKey('kinderen fietsen zaterdag samen langs kanaal Herentals')).toBeUndefined();
		expect(nameKey('wat is het')).toBeUndefined();
	});
});
