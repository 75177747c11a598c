import { describe, expect, test } from 'vitest';
import {
	placeOfAmount,
	saysMeant,
	sweepingWords,
} from '../../../../src/languages/nl/plain/index.ts';

test('sweeping words are found whole and in capitals, unless they are denied', () => {
	const found = (text: string) =>
		sweepingWords(text).map(({ start, end }) => text.slice(start, end));
	expect(found('Alle scholen doen mee. Bel eerst.')).toEqual(['Alle', 'eerst']);
	expect(found('Niet alle scholen. Zelden eerst. Allemaal samen, daarnaast.')).toEqual([]);
});

test('a sentence says that something was meant', () => {
	expect(saysMeant('Er zouden 150 mensen komen.')).toBe(true);
	expect(saysMeant('De stad HOOPTE op meer.')).toBe(true);
	expect(saysMeant('Er kwamen 150 mensen.')).toBe(false);
});

describe('an amount in a sentence, as Belgians write it', () => {
	test.each([
		['Er kwamen 150 kandidaten.', 150, 'kandidaten', 10],
		['Er wonen 7.500 inwoners.', 7500, 'inwoners', 9],
		['Er wonen 7500 inwoners.', 7500, 'inwoners', 9],
		['Het kost 3,5 miljoen.', 3.5, 'miljoen euro', 9],
		['Twintig proeftuinen kwamen er.', 20, 'proeftuinen', 0],
		['Er kwam een proeftuin.', 1, 'proeftuin', -1],
		['Er waren 150 stoelen.', 150, 'kandidaten', -1],
		['Er kwamen 1500 kandidaten.', 150, 'kandidaten', -1],
		['In 2024 kwamen er kandidaten.', 20, 'kandidaten', -1],
	])('%s', (sentence, value, unit, place) => {
		expect(placeOfAmount(sentence, value, unit)).toBe(place);
	});
});
