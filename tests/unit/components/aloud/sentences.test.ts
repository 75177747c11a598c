import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentencesIn } from '../../../../src/components/aloud/sentences.ts';

const cut = (text: string, lang = 'nl') =>
	sentencesIn(text, lang).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
	test.each([
		['nl', 'Bel ons. Kom langs!', ['Bel ons.', 'Kom langs!']],
		['nl', '  Een\n\tzin zonder punt  ', ['Een\n\tzin zonder punt']],
		['nl', '… — !', []],
		['ar', 'هل لديك وقت؟ تعال.', ['هل لديك وقت؟', 'تعال.']],
	])('in %s: %s', (lang, text, expected) => {
		expect(cut(text, lang)).toEqual(expected);
	});

	test('that are very long come in pieces, after a comma', () => {
		const part = 'een heel lang stuk van een zin dat maar doorgaat';
		const pieces = cut(`${Array.from({ length: 9 }, () => part).join(', ')}.`);
		expect(pieces.length).toBeGreaterThan(2);
		for (const piece of pieces.slice(0, -1)) expect(piece).toMatch(/,$/);
	});

	test('leave no word out and never take too much breath', () => {
		const word = fc.constantFrom(
			'ja',
			'nee.',
			'maar,',
			'bel',
			'011',
			'en;',
			'waarom?',
			'مرحبا،',
			'\n',
		);
		fc.assert(
			fc.property(fc.array(word, { maxLength: 120 }), (words) => {
				const text = words.join(' ');
				const squeeze = (parts: string) => parts.replaceAll(/[^\p{L}\p{N}]+/gu, '');
				expect(squeeze(cut(text).join(''))).toBe(squeeze(text));
				for (const piece of cut(text)) expect(piece.length).toBeLessThanOrEqual(180);
			}),
			{ seed: 6, numRuns: 200 },
		);
	});
});
