import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { type Words, translator } from '../../../src/languages/index.ts';
import { exceptionWords, whenWords } from '../../../src/views/time/when.ts';
import { aDossier, anEntry } from '../builders.ts';

const evidence = { source: 'bron', from: 'eerste woorden' };
const DAY = '2026-11-30';

const settingIn = (lang: string, day = DAY) => {
	const words = load(readFileSync(`src/languages/${lang}/words.yaml`, 'utf8')) as Words;
	return { dossier: aDossier(), lang, t: translator(words, lang), day };
};

const moment = (data: object) => {
	const happening = { title: 'Soep', date: '2027-01-05', evidence, ...data };
	const [made] = anEntry('actions', 'soep', { happenings: [happening] }).data.happenings;
	if (!made) throw new Error('no moment');
	return made;
};

const weekly = { time: '19:00-21:00', repeats: { days: ['dinsdag'] } };
const ended = { days: ['donderdag', 'dinsdag'], every: 2, until: '2027-06-29' };

describe('when something is', () => {
	test.each([
		['nl', weekly, 'elke dinsdag van 19 tot 21 uur, vanaf 5 januari 2027'],
		['fr', weekly, 'chaque mardi de 19 h à 21 h, à partir de cette date\u00a0: 5 janvier 2027'],
		['en', weekly, 'every Tuesday from 19:00 to 21:00, from 5 January 2027'],
		['tr', weekly, 'her Salı saat 19.00–21.00, ilk gün: 5 Ocak 2027'],
		[
			'ar',
			weekly,
			'كل أسبوع، يوم الثلاثاء من الساعة 19:00 إلى الساعة 21:00، ابتداءً من 5 يناير 2027',
		],
		['uk', weekly, 'щотижня: вівторок з 19:00 до 21:00, перший день: 5 січня 2027 р.'],
		[
			'uk',
			{ repeats: ended },
			'кожні 2 тижні: вівторок і четвер, перший день: 5 січня 2027 р., останній день: 29 червня 2027 р.',
		],
		['nl', { time: '19:30' }, 'dinsdag 5 januari 2027 om 19.30 uur'],
		['nl', {}, '5 januari 2027'],
		['nl', { when: 'op een dag in januari' }, 'op een dag in januari'],
		[
			'nl',
			{ repeats: ended },
			'om de 2 weken op dinsdag en donderdag, van 5 januari 2027 tot en met 29 juni 2027',
		],
		[
			'ar',
			{ repeats: ended },
			'كل أسبوعين، يوم الثلاثاء والخميس، من 5 يناير 2027 إلى 29 يونيو 2027',
		],
		[
			'nl',
			{ time: '10:00', repeats: { days: ['dinsdag'], which: ['eerste'] } },
			'elke eerste dinsdag van de maand om 10 uur, vanaf 5 januari 2027',
		],
		[
			'en',
			{ repeats: { days: ['dinsdag'], which: ['laatste', 'eerste'], every: 3 } },
			'every 3 months on the first and last Tuesday, from 5 January 2027',
		],
	])('in %s: %o', (lang, data, words) => {
		expect(whenWords(settingIn(lang), moment(data))).toBe(words);
	});

	test('it says no beginning once that is past, and every day in one word', () => {
		const days = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];
		expect(whenWords(settingIn('nl', '2027-02-01'), moment({ repeats: { days } }))).toBe(
			'elke dag',
		);
	});

	test('what is left out is named as long as it lies ahead', () => {
		const repeats = {
			days: ['dinsdag'],
			except: ['2027-01-12', '2027-02-16'],
			pauses: [{ from: '2027-07-01', to: '2027-08-31' }],
		};
		const said = exceptionWords(settingIn('nl', '2027-02-01'), moment({ repeats }));
		expect(said).toEqual([
			'Niet op dinsdag 16 februari 2027.',
			'Niet van 1 juli 2027 tot en met 31 augustus 2027.',
		]);
	});
});
