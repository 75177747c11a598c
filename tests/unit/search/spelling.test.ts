import { expect, it } from 'vitest';
import { packConcepts, packWords } from '../../../src/search/browser/vocabulary/pack.ts';
import { corrections } from '../../../src/search/browser/question/spelling.ts';
import { unpack } from '../../../src/search/browser/vocabulary/vocabulary.ts';

/** Words with in how many entries they stand, in the order of the alphabet. */
const known = (entriesOf: Record<string, number>) =>
	unpack({
		...{ entries: 100, pages: [], concepts: packConcepts([]) },
		words: packWords(Object.entries(entriesOf).map(([text, entries]) => ({ text, entries }))),
	});

it.each([
	['the nearest first', 'kinderobvang', { kinderboerderij: 9, kinderopvang: 1 }, ['kinderopvang']],
	[
		'what sounds the same before what does not',
		'feilig',
		{ heilig: 1, veilig: 1 },
		['veilig', 'heilig'],
	],
	['of two as near the one of more entries', 'taak', { taai: 1, taal: 3 }, ['taal', 'taai']],
	['no more than two', 'taak', { taai: 1, taal: 1, taan: 1 }, ['taai', 'taal']],
	['nothing for so few letters', 'taa', { taal: 1 }, []],
	['nothing for a number', '2030a', { '2030b': 1 }, []],
	['nothing for another first letter in a short word', 'kaal', { taal: 1 }, []],
])('gives %s', (_, word, entriesOf, given) => {
	expect(corrections(known(entriesOf as Record<string, number>), word)).toEqual(given);
});
