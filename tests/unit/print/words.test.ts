import { expect, test } from 'vitest';
import { wordsIn } from '../../../src/print/words.ts';
import { aDossier, anEntry } from '../builders.ts';

const dossier = aDossier(
	anEntry('glossary', 'buddy', { title: 'buddy', forms: ["buddy's"] }),
	anEntry('glossary', 'cvo', { title: 'CVO' }),
	anEntry('glossary', 'pijler', { title: 'vierde pijler' }),
	anEntry('glossary', 'bad', { title: 'bad' }),
);
const found = (text: string) =>
	wordsIn({ dossier, t: (key) => key, version: '', savesInk: false }, text).map(({ id }) => id);

test('a word is found in every form, whatever the capitals', () => {
	expect(found("De Buddy's van het cvo.")).toEqual(['buddy', 'cvo']);
});

test('a part of another word is not that word', () => {
	expect(found('een badje, badkamer')).toEqual([]);
});

test('two words are found over a line end', () => {
	expect(found('de vierde\npijler')).toEqual(['pijler']);
});
