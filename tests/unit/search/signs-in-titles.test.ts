import { expect, test } from 'vitest';
import { aDossier, anEntry } from '../exports/sample.ts';
import { answersFrom } from './asked.ts';

const town = aDossier(
	anEntry('sources', 'bron'),
	anEntry('organisations', 'club'),
	anEntry('barriers', 'drempel', { title: 'Winkel A&B' }),
	anEntry('actions', 'turks', { title: 'Gönüllü çalışma' }),
	anEntry('contacts', 'engels', { title: "Five o'clock" }),
	anEntry('recommendations', 'code', { title: 'Leren programmeren in C++' }),
);
const ASKED = {
	...{ 'A&B': 'barriers', 'a & b': 'barriers' },
	...{ calisma: 'actions', ÇALIŞMA: 'actions' },
	...{ "o'clock": 'contacts', 'o’clock': 'contacts' },
	'c++': 'recommendations',
};

test('signs, cedillas and dots in a title are found in the real index, however they are typed', async () => {
	const answers = await answersFrom(town, Object.keys(ASKED));
	const first = answers.map(({ query, answer }) => [query, answer.ranked[0]?.page.kind]);
	expect(first).toEqual(Object.entries(ASKED));
});
