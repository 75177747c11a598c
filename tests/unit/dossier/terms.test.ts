import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markTerms, termsIn } from '../../../src/dossier/index.ts';
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
