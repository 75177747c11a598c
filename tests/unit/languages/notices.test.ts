import { expect, test } from 'vitest';
import {
	amountsTable,
	formatList,
	isOld,
	languageName,
	translationNotice,
	translator,
} from '../../../src/languages/index.ts';
import { formatPhone } from '../../../src/countries/index.ts';

const t = translator(
	{
		'translation.notice': 'Vertaald.',
		'translation.by.computer': 'Door een computer.',
		'translation.by.mens': 'Door een mens.',
		'translation.reviewed': 'Nagelezen.',
		'translation.unreviewed': 'Niet nagelezen.',
		'translation.older': 'Ouder.',
		'translation.expired': 'Verlopen op {date}.',
		'amounts.title': 'Bedragen van {year}',
		'amounts.per-day': 'Per dag',
		'amounts.per-year': 'Per jaar',
		'amounts.euro': '{amount} euro',
		'amounts.note': 'Tot {date}.',
	},
	'nl',
);
const translation = { translator: 'computer', validUntil: '2026-11-22' } as const;
const on = (version: string, isStale = false, reviewer?: string) => ({
	translation: { ...translation, ...(reviewer && { reviewer }) },
	isStale,
	version,
});

test('a translation holds on its last day, and is old the day after or when the Dutch changed', () => {
	expect([on('2026-11-22'), on('2026-11-23'), on('2026-11-22', true)].map(isOld)).toEqual([
		false,
		true,
		true,
	]);
});

test('a translation says what it is, who made it, and what is wrong with it, in that order', () => {
	const say = (notice: ReturnType<typeof on>) => translationNotice(notice, t, 'nl');
	expect(say(on('2026-11-22'))).toBe('Vertaald. Door een computer. Niet nagelezen.');
	expect(say(on('2026-11-22', false, 'tolk'))).toBe('Vertaald. Door een computer. Nagelezen.');
	expect(say(on('2026-11-23', true))).toBe(
		'Vertaald. Door een computer. Niet nagelezen. Ouder. Verlopen op 22 november 2026.',
	);
});

test('amounts have two digits behind the comma', () => {
	const amounts = { year: 2026, perDay: 42.3, perYear: 1692, validUntil: '2026-12-31' };
	expect(amountsTable(amounts as Parameters<typeof amountsTable>[0], t, 'nl')).toEqual({
		title: 'Bedragen van 2026',
		rows: [
			{ label: 'Per dag', value: '42,30 euro' },
			{ label: 'Per jaar', value: '1.692,00 euro' },
		],
		note: 'Tot 31 december 2026.',
	});
});

test('numbers of every zone are read aloud in the right groups', () => {
	const zones = ['+3221234567', '+3231234567', '+3241234567', '+3291234567', '+3250123456'];
	expect(zones.map((number) => formatPhone(number))).toEqual([
		'02 123 45 67',
		'03 123 45 67',
		'04 123 45 67',
		'09 123 45 67',
		'050 12 34 56',
	]);
});

test('words become a sentence, languages have names in each other', () => {
	expect(formatList(['a'], 'nl')).toBe('a');
	expect(formatList(['a', 'b', 'c'], 'nl')).toBe('a, b en c');
	expect(languageName('ar', 'nl')).toBe('Arabisch');
});
