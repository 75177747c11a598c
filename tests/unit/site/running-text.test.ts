import { expect, test } from 'vitest';
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
