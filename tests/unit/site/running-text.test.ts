import { expect, test } from 'vitest';
import type { Translated } from '../../../src/dossier/index.ts';
import { translatedText } from '../../../src/site/running-text.ts';
import { aDossier, anEntry } from '../builders.ts';

const term = anEntry('glossary', 'beleid', { title: 'beleid' });
const htmlIn = (lang: string, text: string) =>
	translatedText(aDossier(term), lang, [term]).html(text);

test.each([
	['ar', 'اسمه “Divers beleid: een meerwaarde”.'],
	['ar', 'اسمه “beleid: een meerwaarde”.'],
	['ar', 'اسمه “een beleid”.'],
])('in %s a hard word amid Dutch words stays in their order: %s', (lang, text) => {
	expect(htmlIn(lang, text)).not.toContain('<button');
});

test.each([
	['ar', 'هذا beleid مهم.'],
	['fr', 'un beleid, une politique.'],
])('in %s a hard word among words of that language is a button: %s', (lang, text) => {
	expect(htmlIn(lang, text)).toContain('<button');
});

test.each([
	['fr', 'C’est «\u00a0beleid\u00a0», non ?', '«\u00a0', '\u00a0»,'],
	['en', 'The (beleid).', '(', ').'],
	['en', 'beleid', '', ''],
])('in %s what touches a hard word stays on its line: %s', (lang, text, before, after) => {
	const button = '<button type="button" class="hard" popovertarget="w-beleid">beleid</button>';
	const together = `${before}${button}${after}`;
	expect(htmlIn(lang, text)).toContain(
		before || after ? `<span class="held">${together}</span>` : together,
	);
	expect(htmlIn(lang, text).replaceAll(/<[^>]+>/g, '')).toContain(text);
});

test('what touches a second word does not hold all that stands between the two', () => {
	const other = anEntry('glossary', 'raad', { title: 'raad' });
	const text = translatedText(aDossier(term, other), 'en', [term, other]);
	expect(text.html('beleid of the raad.')).toMatch(
		/^<p><button [^>]+>beleid<\/button> of the <span class="held"><button [^>]+>raad<\/button>\.<\/span><\/p>$/,
	);
});

const meant = (of: object) => {
	const dossier = aDossier(term);
	const translated = { kind: 'glossary', id: 'beleid', lang: 'fr', file: 'fr.md', body: '', ...of };
	dossier.translations.set('glossary/beleid', new Map([['fr', translated as Translated]]));
	const text = translatedText(dossier, 'fr', [term]);
	text.html('un beleid');
	return text.explained()[0];
};
const inFrench = { title: 'politique', summary: 'Ce que la commune veut.' };

test('a word is explained in the language of the page where the glossary has it', () => {
	expect(meant({ data: inFrench, isStale: false })).toMatchObject({
		term: { data: { title: 'beleid' } },
		word: 'politique',
		told: { summary: 'Ce que la commune veut.' },
	});
});

test('a word whose explanation in that language is older than the Dutch is explained in Dutch', () => {
	expect(meant({ data: inFrench, isStale: true })?.told).toBeUndefined();
});
