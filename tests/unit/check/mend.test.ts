import { describe, expect, test } from 'vitest';
import { type Case, cases, prepareCase } from './cases.ts';
import { goodContent } from './good-content.ts';
import { checkWith } from './temp-content.ts';

/** What an editor might type for one line of the good content, and the line that the check gives back. */
const MENDED: [file: string, line: string, typed: string, mended: string][] = [
	['glossary/drempel/nl.md', 'title: drempel', 'title: drempel: wat?', 'title: "drempel: wat?"'],
	['glossary/drempel/nl.md', 'title: drempel', 'title: de "a": c', `title: 'de "a": c'`],
	['glossary/drempel/nl.md', 'title: drempel', 'title: true', 'title: "true"'],
	['glossary/drempel/nl.md', 'title: drempel', 'title: @drempel', 'title: "@drempel"'],
	['glossary/drempel/nl.md', 'title: drempel', 'title: &drempel x', 'title: "&drempel x"'],
	['glossary/drempel/nl.md', 'title: drempel', 'title: "drempel', 'title: "drempel"'],
	['glossary/drempel/nl.md', 'title: drempel', 'titel: drempel', 'title: drempel'],
	['sources/bron-dorp/nl.md', 'date: 2024-08-27', 'date: 27/8/2024', 'date: 2024-08-27'],
	[
		'sources/bron-dorp/nl.md',
		'checkedOn: 2026-11-22',
		'checkedOn: 22-11-2026',
		'checkedOn: 2026-11-22',
	],
	[
		'contacts/opvang-dorp/nl.md',
		'phone: "+3211000000"',
		'phone: 011 00 00 00',
		'phone: "+3211000000"',
	],
	[
		'contacts/opvang-dorp/nl.md',
		'phone: "+3211000000"',
		'phone: "011/00.00.00"',
		'phone: "+3211000000"',
	],
	[
		'contacts/opvang-dorp/nl.md',
		'phone: "+3211000000"',
		'phone: +3211000000',
		'phone: "+3211000000"',
	],
	[
		'contacts/opvang-dorp/nl.md',
		'website: https://dorp.example/opvang',
		'website: dorp.example/opvang',
		'website: https://dorp.example/opvang',
	],
	['contacts/opvang-dorp/nl.md', 'themes: [taal]', 'themes: [werk, tal]', 'themes: [werk, taal]'],
	['recommendations/regel-opvang/nl.md', 'form: oplossing', 'form: oplosing', 'form: oplossing'],
	[
		'recommendations/regel-opvang/nl.md',
		'barriers: [geen-opvang]',
		'barriers: [geen-opvan]',
		'barriers: [geen-opvang]',
	],
];

test.each(MENDED)('%s: %s typed as %s is mended', async (file, line, typed, mended) => {
	const { problems } = await checkWith({ [file]: goodContent[file]?.replace(line, typed) });
	expect(problems.map((problem) => problem.mended)).toContain(mended);
});

describe('whatever line the check gives to paste, takes the mistake away', () => {
	test.each(cases)('%s', async (_, given: Case) => {
		const { changed } = prepareCase(given);
		const { problems } = await checkWith(changed);
		for (const { rule, file, line, mended } of problems) {
			if (mended === undefined) continue;
			const name = file.replace('content/', '');
			const lines = (changed[name] ?? '').split('\n');
			lines[line - 1] = mended;
			const after = await checkWith({ ...changed, [name]: lines.join('\n') });
			expect(after.problems.filter((one) => one.rule === rule && one.line === line)).toEqual([]);
		}
	});
});

test('there is no guess where there is nothing to go by', async () => {
	const file = 'sources/bron-dorp/nl.md';
	for (const typed of ['date: 30/02/2024', 'date: gisteren', 'url: geen adres']) {
		const key = typed.split(':')[0] ?? '';
		const text = goodContent[file]?.replace(new RegExp(`^${key}: .*$`, 'm'), typed);
		const { problems } = await checkWith({ [file]: text });
		expect(problems).toHaveLength(1);
		expect(problems[0]?.mended).toBeUndefined();
	}
});

test('an endless line is not written out again for every mistake in it', async () => {
	const file = 'glossary/drempel/nl.md';
	const text = goodContent[file]?.replace('title: drempel', `title: a: ${'b'.repeat(500)}`);
	const { problems } = await checkWith({ [file]: text });
	expect(problems.map(({ rule, mended }) => [rule, mended])).toEqual([
		['colon-is-quoted', undefined],
	]);
});
