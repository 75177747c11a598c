import { join } from 'node:path';
import { expect, test } from 'vitest';
import { askAll, outsideLinks } from '../../../src/cli/outside-links/ask.ts';
import { summaryOf } from '../../../src/cli/outside-links.ts';
import { readContent } from '../../../src/check/index.ts';
import { goodContent } from '../check/good-content.ts';
import { writeContent } from '../check/temp-content.ts';

test('addresses are found in fields and in texts, with the files in which they stand', () => {
	const file = 'barriers/geen-opvang/nl.md';
	const text = goodContent[file]?.replace('https://dorp.example', 'https://dorp.be/opvang');
	const links = outsideLinks(readContent(join(writeContent({ [file]: text }), 'content')));
	expect([...links]).toEqual([['https://dorp.be/opvang', new Set([`content/${file}`])]]);
});

test('only what is surely gone is called gone', async () => {
	const answers: Record<string, number | Error> = {
		'https://a.be/': 200,
		'https://b.be/': 404,
		'https://c.be/': 403,
		'https://d.be/': 503,
		'https://e.be/': new TypeError('fetch failed', { cause: { code: 'ENOTFOUND' } }),
		'https://f.be/': new TypeError('fetch failed', { cause: { code: 'ECONNRESET' } }),
	};
	const fetching = (url: unknown) => {
		const answer = answers[String(url)];
		return typeof answer === 'number'
			? Promise.resolve(new Response(null, { status: answer }))
			: Promise.reject(answer ?? new Error('unknown'));
	};
	const found = await askAll(Object.keys(answers), fetching);
	expect(found.map(({ state }) => state)).toEqual([
		'goed',
		'weg',
		'onbekend',
		'onbekend',
		'weg',
		'onbekend',
	]);
});

test.each([
	['', '0 adressen, 0 zijn er niet meer.'],
	['weg', '1 adres, 1 is er niet meer.'],
	['weg weg goed', '3 adressen, 2 zijn er niet meer.'],
	['weg? weg?', '2 adressen, en geen enkel antwoordt. Is er internet?'],
	['weg? goed', '2 adressen, 1 is er niet meer.'],
])('%s: %s', (typed, says) => {
	const answers = typed
		.split(' ')
		.filter(Boolean)
		.map((word) => ({
			url: 'https://a.be/',
			state: word.replace('?', '') as 'weg' | 'goed',
			why: '',
			hasAnswered: !word.endsWith('?'),
		}));
	expect(summaryOf(answers)).toBe(says);
});
