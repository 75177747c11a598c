import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finderIn, markTerms, termsIn, wordsIn } from '../../../src/dossier/index.ts';
import { aDossier, anEntry } from '../builders.ts';

const dossier = aDossier(
	anEntry('glossary', 'buddy', { title: 'buddy', forms: ["buddy's"] }),
	anEntry('glossary', 'buddywerking', { title: 'buddywerking' }),
	anEntry('glossary', 'cv', { title: 'cv' }),
);
const marked = (text: string) =>
	markTerms(dossier, text, new Set()).map(({ text: piece, term }) => (term ? `[${piece}]` : piece));

test('a word and its other forms are found, whole words only', () => {
	expect(marked('Een buddywerking zoekt een CV.')).toEqual([
		'Een ',
		'[buddywerking]',
		' zoekt een ',
		'[CV]',
		'.',
	]);
	expect(marked('Superbuddy en cvs')).toEqual(['Superbuddy en cvs']);
});

test('each word is marked the first time only', () => {
	expect(marked("Buddy's en nog een buddy")).toEqual(["[Buddy's]", ' en nog een buddy']);
});

test('words of several texts come in the order of the glossary', () => {
	expect(termsIn(dossier, ['een cv', 'een buddy']).map(({ id }) => id)).toEqual(['buddy', 'cv']);
});

test('a dossier without a glossary marks nothing', () => {
	expect(markTerms(aDossier(), 'een buddy', new Set())).toEqual([{ text: 'een buddy' }]);
});

test('the pieces together are the text, whatever it is', () => {
	fc.assert(
		fc.property(
			fc.array(fc.constantFrom('buddy', "buddy's", 'cv', ' ', '.', 'é', '(', '\\', '🙂')),
			(parts) => {
				const text = parts.join('');
				expect(
					markTerms(dossier, text, new Set())
						.map((piece) => piece.text)
						.join(''),
				).toBe(text);
			},
		),
	);
});

describe('words in a translation', () => {
	const terms = [
		anEntry('glossary', 'buddy', {
			title: 'buddy',
			wordsIn: {
				ar: ['رفيق', 'صديق'],
				tr: ['yol arkadaşı'],
				en: ['buddy'],
				fr: ['parrain'],
			},
		}),
		anEntry('glossary', 'wijkwerker', { title: 'wijkwerker', forms: ['wijkwerkers'] }),
	];
	test.each([
		['ar', 'هذا الرفيق يساعد', ['الرفيق']],
		['ar', 'مرافقة', []],
		['ar', 'صديق', []],
		['ar', 'عمال الحي (wijkwerkers)', ['wijkwerkers']],
		['tr', 'Yol arkadaşınız gelir', ['Yol arkadaşınız']],
		['en', 'Two buddies, one buddy’s', ['buddy’s']],
		['fr', 'Des parrains', ['parrains']],
		['uk', 'Слово wijkwerker', ['wijkwerker']],
	])('in %s: %s', (lang, text, expected) => {
		const pieces = markTerms(finderIn(lang, terms), text, new Set());
		expect(pieces.flatMap(({ text: piece, term }) => (term ? piece : []))).toEqual(expected);
	});

	test('are there where the glossary has the language', () => {
		const [buddy] = terms;
		expect(buddy && wordsIn(buddy, 'ar')).toEqual(['رفيق', 'صديق']);
		expect(buddy && wordsIn(buddy, 'uk')).toEqual([]);
	});
});
