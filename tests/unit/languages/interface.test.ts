import { load } from 'js-yaml';
import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Words, formatDate } from '../../../src/languages/index.ts';

const ALL = 'src/languages';
const read = (lang: string) => load(readFileSync(`${ALL}/${lang}/words.yaml`, 'utf8')) as Words;
const languages = globSync('*/words.yaml', { cwd: ALL }).map((file) => dirname(file));
const dutch = read('nl');

type Sentence = Words[string];

/** What the site fills in; a plural form may leave the number out, as Arabic does for one and two. */
const blanks = (sentence: Sentence) =>
	new Set(
		(typeof sentence === 'string' ? [sentence] : Object.values(sentence)).flatMap((text) =>
			[...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name),
		),
	);

describe.each(languages.filter((lang) => lang !== 'nl'))('the words in %s', (lang) => {
	const words = read(lang);
	const forms = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
	const both = Object.entries(dutch).filter(([key]) => words[key] !== undefined);

	test('are all there, and no others', () => {
		expect(Object.keys(dutch).filter((key) => words[key] === undefined)).toEqual([]);
		expect(Object.keys(words).filter((key) => dutch[key] === undefined)).toEqual([]);
	});

	test('leave open what the site fills in', () => {
		const wrong = both
			.filter(([key, sentence]) => {
				return blanks(sentence).symmetricDifference(blanks(words[key] ?? '')).size > 0;
			})
			.map(([key]) => key);
		expect(wrong).toEqual([]);
	});

	test('put no full stop after a date that ends in one', () => {
		if (!formatDate('2026-11-30', lang).endsWith('.')) return;
		const wrong = Object.entries(words).filter(([, sentence]) =>
			/\{(?:dates?|to)\}\./.test(JSON.stringify(sentence)),
		);
		expect(wrong).toEqual([]);
	});

	test('have every plural form of the language', () => {
		const lacking = both
			.filter(([, sentence]) => typeof sentence !== 'string')
			.filter(([key]) => {
				const own = words[key] ?? '';
				return typeof own === 'string' || forms.some((form) => !own[form]);
			})
			.map(([key]) => key);
		expect(lacking).toEqual([]);
	});
});
