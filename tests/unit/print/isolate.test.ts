import { expect, test } from 'vitest';
import { isolate, settable } from '../../../src/print/sheets/bilingual/isolate.ts';

const [OPEN, CLOSE] = ['\u2066', '\u2069'];
const kept = (run: string) => `${OPEN}${run}${CLOSE}`;

test.each([
	['a telephone number', 'اتصل بالرقم 011 23 87 34 الآن', '011 23 87 34'],
	['a number with its country', 'هاتف +32 11 23 87 34.', '+32 11 23 87 34'],
	['a day in figures', 'حتى 27-08-2024 فقط', '27-08-2024'],
	['hours', 'من 9.00–12.00 صباحًا', '9.00–12.00'],
	['a web address', 'انظر https://dorp.example/ar/ هنا', 'https://dorp.example/ar/'],
	['a mail address', 'اكتب إلى info@dorp.example اليوم', 'info@dorp.example'],
])('%s stays in its own order in Arabic', (_, text, run) => {
	expect(isolate(text, 'ar')).toBe(text.replace(run, kept(run)));
});

test('a single number needs no help, and neither does a language that runs from left to right', () => {
	expect(isolate('في عام 2024 كان هناك 15', 'ar')).toBe('في عام 2024 كان هناك 15');
	expect(isolate('Appelez le 011 23 87 34.', 'fr')).toBe('Appelez le 011 23 87 34.');
});

test('short vowels are left out on paper, letters are not', () => {
	expect(settable('أيضًا عمّا يُعمل في 2024', 'ar')).toBe('أيضا عما يعمل في 2024');
	expect(settable('مؤسسة آمنة', 'ar')).toBe('مؤسسة آمنة');
});

test('and a Latin name stand apart, as two words', () => {
	expect(settable('CVO وLIGO', 'ar')).toBe('CVO و LIGO');
	expect(settable('CVO والمدينة', 'ar')).toBe('CVO والمدينة');
});

test('no line of French ends between a mark and its space', () => {
	expect(settable('le service « samenleven » ? Oui : demain', 'fr')).toBe(
		'le service «\u00a0samenleven\u00a0»\u00a0? Oui\u00a0: demain',
	);
});
