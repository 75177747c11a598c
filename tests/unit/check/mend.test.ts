import fc from 'fast-check';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { explainAll } from '../../../src/check/explain.ts';
import type { ReadContent } from '../../../src/check/index.ts';
import { readData } from '../../../src/check/read/read-data.ts';
import { readFile } from '../../../src/check/read/read-file.ts';
import { goodContent } from './good-content.ts';
import { checkWith, tempFolder, writeFiles } from './temp-content.ts';

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
	['sources/bron-dorp/nl.md', 'date: 2024-08-27', 'date: 2024-8-27', 'date: 2024-08-27'],
	['sources/bron-dorp/nl.md', 'date: 2024-08-27', 'date: 27 aug. 2024', 'date: 2024-08-27'],
	['sources/bron-dorp/nl.md', 'date: 2024-08-27', 'date: Maart 2024', 'date: 2024-03'],
	['taxonomy.yaml', '    icon: briefcase', '    icon: briefcase.svg', '    icon: briefcase'],
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

const scrap = fc.constantFrom(
	...[
		'Bus',
		'een',
		'Let op',
		'’s',
		'24',
		'#2',
		'# nog',
		': ',
		':',
		', ',
		' - ',
		'- ',
		'&',
		'*',
		'!',
	],
	...[
		"'s",
		"'t",
		"'70",
		"'",
		'"',
		'“',
		'[',
		']',
		'{',
		'}',
		'|',
		'>',
		'%',
		'@',
		'`',
		'\\',
		'\\n',
		'~',
	],
	...['true', '1.500', '0x1F', '27/8/2024', '\t', ' ', '  ', '(a)', 'https://a.be/#b', '?', '<<'],
);
const wildLine = fc
	.array(scrap, { minLength: 1, maxLength: 7 })
	.map((parts) => parts.join(' ').trim())
	.filter((text) => text !== '');
const SPOTS: ((text: string) => string)[] = [
	(text) => `---\ntitle: ${text}\nsummary: Iets.\n---\n`,
	(text) => `---\ntitle: x\nsources:\n  - ${text}\n  - twee\n---\n`,
	(text) => `---\ntitle: x\nforms: [een, ${text}]\n---\n`,
	(text) => `---\ntitle: ${text}\n  en verder\nsummary: Iets.\n---\n`,
];

test('whatever line is typed: a line that is given to paste can be read, and leaves out no word', () => {
	const folder = tempFolder();
	const path = join(folder, 'nl.md');
	fc.assert(
		fc.property(wildLine, fc.constantFrom(...SPOTS), (typed, spot) => {
			writeFiles(folder, { 'nl.md': spot(typed) });
			for (const { line, source = '', mended, rule } of problemsIn(path)) {
				if (mended === undefined) continue;
				const lines = spot(typed)
					.split('\n')
					.with(line - 1, mended);
				const data = lines.slice(1, lines.indexOf('---', 1)).join('\n');
				const after = { source: data, line: 2 };
				const left = readData(after).problems.filter(({ at }) => at.line === line);
				expect(left, `${source} became ${mended} for ${rule}`).toEqual([]);
				expect(lettersIn(mended), `${source} became ${mended}`).toBe(lettersIn(source));
			}
		}),
		{ numRuns: 1000, seed: 22 },
	);
});

/** What is wrong with one file, explained as the check does. */
function problemsIn(path: string) {
	const place = { type: 'entry', kind: 'glossary', id: 'x' } as const;
	const file = readFile({ path, file: 'nl.md', place }, 'nl');
	const read = { files: [file], readable: { entries: [] }, unreadable: [] } as never as ReadContent;
	return explainAll(file.problems, read);
}

const lettersIn = (text: string) => [...text.matchAll(/[\p{L}\p{N}]/gu)].sort().join('');

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
