import { expect, test } from 'vitest';
import { nowWords } from '../../../src/components/contact/now-words.ts';
import type { OpeningTimes } from '../../../src/dossier/time/opening-hours.ts';
import { wordsIn } from '../../words.ts';

const rule = { which: [], weeks: 'elke' as const, byAppointment: false };
const desk: OpeningTimes = {
	hours: [
		{ ...rule, days: ['maandag', 'dinsdag'], times: ['09:00-12:00', '13:30-17:00'] },
		{ ...rule, days: ['vrijdag'], times: ['09:00-12:00'], byAppointment: true },
	],
	onHolidays: 'dicht',
	exceptions: [{ from: '2026-12-28', to: '2026-12-31', times: [] }],
};

const at = (instant: string, opening = desk, lang = 'nl') => {
	const { tone, state, change } = nowWords(opening, 'BE', new Date(instant), {
		t: wordsIn(lang),
		lang,
	});
	return [tone, state, change].join(' | ');
};

// 30 November 2026 is a Monday; Belgium is an hour ahead of Greenwich.
test.each([
	['2026-11-30T10:00:00Z', 'now | Nu open | tot 12 uur'],
	['2026-11-30T11:00:00Z', 'soon | Nu dicht | weer open vandaag om 13.30 uur'],
	['2026-11-30T16:00:00Z', 'over | Nu dicht | weer open morgen om 9 uur'],
	['2026-12-04T09:00:00Z', 'ask | Nu op afspraak | tot 12 uur'],
	['2026-12-02T09:00:00Z', 'over | Nu dicht | op afspraak weer open vrijdag om 9 uur'],
	// A holiday, then days off: the next Monday is named in full.
	['2026-12-25T09:00:00Z', 'over | Nu dicht | weer open maandag 4 januari om 9 uur'],
])('%s: %s', (instant, words) => {
	expect(at(instant)).toBe(words);
});

test('what never shuts has no end', () => {
	const days = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];
	const always = {
		hours: [{ ...rule, days: days as never, times: ['00:00-24:00'] }],
		onHolidays: 'open' as const,
		exceptions: [],
	};
	expect(at('2026-11-30T10:00:00Z', always)).toBe('now | Nu open | ');
});

test('each language says it in its own way', () => {
	expect(at('2026-11-30T11:00:00Z', desk, 'fr')).toBe(
		'soon | Fermé maintenant | rouvre aujourd’hui à 13 h 30',
	);
	expect(at('2026-11-30T16:00:00Z', desk, 'ar')).toBe('over | مغلق الآن | يفتح غدًا في الساعة 9:00');
});
