import { expect, test } from 'vitest';
import type { Entry } from '../../../src/model/index.ts';
import { standingWords } from '../../../src/views/index.ts';
import { wordsIn } from '../../words.ts';
import { aDossier, anEntry } from '../builders.ts';

const wordsOf = (entry: Entry) =>
	standingWords(
		{
			dossier: aDossier(entry, anEntry('organisations', 'club')),
			...{ lang: 'nl', t: wordsIn('nl'), day: '2026-11-22' },
		},
		entry,
	);

test.each([
	[{}, 'Niet nagebeld. Zo stond het in de bron (zonder datum).'],
	[{ asOf: '2026' }, 'Niet nagebeld. Zo stond het in de bron (2026).'],
	[{ assuredOn: '2026-11-01' }, 'Nagekeken op 1 november 2026'],
	[
		{ assuredOn: '2026-11-01', assuredBy: 'het onthaal' },
		'Nagekeken op 1 november 2026 door het onthaal',
	],
	[
		{ assuredOn: '2024-11-01' },
		'Vraag eerst of dit klopt: de laatste keer dat iemand keek, was op 1 november 2024.',
	],
	[{ status: 'tijdelijk-dicht' }, 'Tijdelijk dicht.'],
	[{ validUntil: '2025' }, 'Dit contactpunt is voorbij. Gebruik het niet meer.'],
])('a contact point with %j says: %s', (data, words) => {
	expect(wordsOf(anEntry('contacts', 'c', { organisation: 'club', ...data }))).toBe(words);
});

test.each([
	[{ state: 'loopt', asOf: '2026-10' }, 'Loopt (volgens een bron van oktober 2026)'],
	[
		{ state: 'loopt', asOf: '2026-10', period: { to: '2026-11' } },
		'Loopt (volgens een bron van oktober 2026)',
	],
	[
		{ state: 'loopt', asOf: '2026-08', period: { to: '2026-10-31' } },
		'Voorbij sinds 31 oktober 2026',
	],
	[{ state: 'gepland', period: { to: '2025-09' } }, 'Voorbij sinds september 2025'],
	[{ period: { to: '2025' }, validUntil: '2027' }, 'Loopt (volgens een bron van 2024)'],
	[{ state: 'uitgevoerd', period: { to: '2025' } }, 'Uitgevoerd (volgens een bron van 2024)'],
	[
		{ cancelled: { date: '2026-11-01', evidence: { source: 'bron', from: 'Twee woorden' } } },
		'Afgelast op 1 november 2026',
	],
])('an action with %j says: %s', (data, words) => {
	expect(wordsOf(anEntry('actions', 'a', data))).toBe(words);
});

test('a word has no standing', () => {
	expect(wordsOf(anEntry('glossary', 'w'))).toBe('');
});
