import { expect, test } from 'vitest';
import { callRound } from '../../../src/dossier/index.ts';
import { anEntry } from '../builders.ts';

const phone = '+3210000000';
const round = (...contacts: ReturnType<typeof anEntry<'contacts'>>[]) =>
	callRound(contacts, { day: '2026-11-27', maxAge: 12 }).map(({ day, contacts: some }) => [
		day,
		some.map(({ id }) => id),
	]);

test('what falls due this month comes first, then what nobody ever called', () => {
	expect(
		round(
			anEntry('contacts', 'nooit', { phone }),
			anEntry('contacts', 'vers', { phone, assuredOn: '2025-12-01' }),
			anEntry('contacts', 'deze-maand', { phone, assuredOn: '2025-11-29' }),
			anEntry('contacts', 'oudst', { phone, assuredOn: '2024-01-01' }),
			anEntry('contacts', 'gestopt', { phone, status: 'gestopt' }),
			anEntry('contacts', 'zonder-weg'),
		),
	).toEqual([['2026-11-27', ['oudst', 'deze-maand', 'nooit']]]);
});

test('at most five a day, and none at the weekend', () => {
	const many = Array.from({ length: 12 }, (_, n) =>
		anEntry('contacts', `c-${String(n).padStart(2, '0')}`, { phone }),
	);
	expect(round(...many).map(([day, ids]) => [day, ids?.length])).toEqual([
		['2026-11-27', 5],
		['2026-11-30', 5],
		['2026-12-01', 2],
	]);
});
