import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import {
	type Counts,
	type LocatedProblem,
	githubSummary,
	reportGithub,
	reportGitlab,
	reportJson,
	reportSarif,
	reportText,
} from '../../../src/check/index.ts';
import { kindNames } from '../../../src/model/index.ts';
import { goodContent } from './good-content.ts';
import { sarifSchema } from './sarif-schema.ts';
import { checkWith } from './temp-content.ts';

const FILE = 'glossary/drempel/nl.md';
const broken = () =>
	checkWith({
		[FILE]: goodContent[FILE]?.replace('summary', 'sumary').replace('evidence', 'evidense'),
		'contacts/opvang-dorp/nl.md': goodContent['contacts/opvang-dorp/nl.md']?.replace(
			'assuredOn: 2026-11-01',
			'assuredOn: 2024-11-01',
		),
	});

test('the text shows each file once, the line, a caret below the mistake and the line to paste', async () => {
	const lines = reportText(await broken()).split('\n');
	expect(lines.filter((line) => line === `content/${FILE}`)).toHaveLength(1);
	const at = lines.findIndex((line) => line.includes(':3:1  fout'));
	expect(lines.slice(at + 1, at + 6)).toEqual([
		'     3 | sumary: Iets wat je tegenhoudt om mee te doen.',
		'       | ^',
		'      → Bedoel je "summary"?',
		'      → Zet op regel 3:',
		'       | summary: Iets wat je tegenhoudt om mee te doen.',
	]);
	expect(lines.at(-2)).toContain('1 contactpunt te lang niet nagekeken');
});

test('a caret stands right below tabs, wide signs and in long lines', async () => {
	const { counts } = await checkWith();
	const caretOf = (source: string, column: number) => {
		const text = reportText({ problems: [{ ...aProblem, source, column }], notices: [], counts });
		const [line = '', caret = ''] = text.split('\n').slice(2, 4);
		return line[caret.indexOf('^')];
	};
	expect(caretOf('a\tb: x', 3)).toBe('b');
	expect(caretOf(`${'x'.repeat(300)}Y${'x'.repeat(300)}`, 301)).toBe('Y');
	const party = reportText({
		problems: [{ ...aProblem, source: '🎉 b', column: 4 }],
		notices: [],
		counts,
	});
	// Two columns on a screen, two signs in the text.
	expect(party.split('\n')[3]).toBe('       |    ^');
});

describe('the same list for other tools', () => {
	test('SARIF 2.1.0 has every problem, with its rule, its place and its mending', async () => {
		const checked = await broken();
		const sarif = JSON.parse(reportSarif(checked));
		expect(sarif.version).toBe('2.1.0');
		const [{ tool, results }] = sarif.runs;
		expect(results).toHaveLength(checked.problems.length);
		for (const [index, result] of results.entries()) {
			const { rule, file, line, column, severity } = checked.problems[index] as LocatedProblem;
			expect(tool.driver.rules[result.ruleIndex].id).toBe(rule);
			expect(result).toMatchObject({ ruleId: rule, level: severity });
			expect(result.locations[0].physicalLocation).toEqual({
				artifactLocation: { uri: file, uriBaseId: '%SRCROOT%' },
				region: { startLine: line, startColumn: column },
			});
		}
		const mended = results.find((result: { fixes?: unknown }) => result.fixes);
		expect(mended.fixes[0].artifactChanges[0].replacements[0]).toEqual({
			deletedRegion: { startLine: 3, startColumn: 1, endLine: 3, endColumn: 47 },
			insertedContent: { text: 'summary: Iets wat je tegenhoudt om mee te doen.' },
		});
	});

	test('SARIF 2.1.0 holds nothing but what its standard knows', async () => {
		const validate = new Ajv({ formats: { uri: URL.canParse } }).compile(sarifSchema);
		expect(validate(JSON.parse(reportSarif(await broken()))), JSON.stringify(validate.errors)).toBe(
			true,
		);
		expect(validate({ version: '2.1.0', runs: [{ tool: {} }] })).toBe(false);
	});

	test('GitLab gets every problem with a mark of its own', async () => {
		const checked = await broken();
		const list = JSON.parse(reportGitlab(checked));
		expect(list).toHaveLength(checked.problems.length);
		expect(new Set(list.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(
			list.length,
		);
		expect(list[0]).toMatchObject({
			check_name: 'contact-is-recent',
			severity: 'minor',
			location: { path: 'content/contacts/opvang-dorp/nl.md', lines: { begin: 31 } },
		});
	});

	test('marks stay the same when lines are added above', async () => {
		const text = goodContent[FILE]?.replace('summary', 'sumary') ?? '';
		const marksOf = async (changed: string) =>
			JSON.parse(reportGitlab(await checkWith({ [FILE]: changed }))).map(
				({ fingerprint }: { fingerprint: string }) => fingerprint,
			);
		const moved = text.replace('title:', '# een uitleg\ntitle:');
		expect(await marksOf(moved)).toEqual(await marksOf(text));
	});

	test('the summary on GitHub has everything, and what was typed cannot become markup', async () => {
		const checked = await checkWith({
			[FILE]: goodContent[FILE]?.replace('evidence: []', '"<img src=x>|[a](b)`": x'),
		});
		const summary = githubSummary(checked);
		expect(summary).toContain('**regel 9** (fout)');
		expect(summary).not.toMatch(/<img|\[a\]\(b\)|\|/);
	});
});

const aProblem: LocatedProblem = {
	rule: 'field-is-known',
	severity: 'error',
	file: 'content/a.md',
	line: 1,
	column: 1,
	message: 'Het veld "a" bestaat hier niet.',
};

describe('the exact words', () => {
	const nothing = {
		notices: 0,
		gaps: 0,
		unansweredBarriers: 0,
		contactsToCheck: 0,
	};
	const none = { staleContacts: 0, missingTranslations: 0, staleTranslations: 0 };
	const entries = Object.fromEntries(kindNames.map((kind) => [kind, 0])) as Counts['entries'];
	const countsOf = (errors: number, warnings: number, amount: number): Counts => ({
		...{ errors, warnings, files: amount, translations: amount },
		entries: { ...entries, barriers: amount, actions: 2 * amount },
		open: Object.fromEntries(
			Object.keys({ ...nothing, ...none }).map((key) => [key, amount]),
		) as Counts['open'],
	});
	const problems: LocatedProblem[] = [
		{ ...aProblem, suggestion: 'title' },
		{
			...aProblem,
			severity: 'warning',
			line: 4,
			column: 7,
			file: 'content/b, c.md',
			suggestion: '',
		},
		{
			...aProblem,
			line: 9,
			source: 'titel: x',
			mended: 'title: x',
			message: 'Vijftig %.\nEen regel.',
		},
	];
	const notice = { ...aProblem, severity: 'notice' as const, line: 5, message: 'Kijk na.' };
	const checked = { problems, notices: [notice], counts: countsOf(2, 1, 1) };

	test('of a note and the list on GitHub', () => {
		expect(reportGithub(checked).split('\n')).toEqual([
			'::error file=content/a.md,line=1,col=1,title=field-is-known::Het veld "a" bestaat hier niet. Bedoel je "title"?',
			'::error file=content/a.md,line=9,col=1,title=field-is-known::Vijftig %25.%0AEen regel.',
			'::warning file=content/b%2C c.md,line=4,col=7,title=field-is-known::Het veld "a" bestaat hier niet.',
			'::notice file=content/a.md,line=5,col=1,title=field-is-known::Kijk na.',
			'content/a.md:1:1 Het veld "a" bestaat hier niet. Bedoel je "title"? [field-is-known]',
			'content/a.md:5:1 Kijk na. [field-is-known]',
			'content/a.md:9:1 Vijftig %.',
			'Een regel. [field-is-known]',
			'content/b, c.md:4:7 Het veld "a" bestaat hier niet. [field-is-known]',
			'2 fouten. Let op bij 1 ding, dat mag blijven staan. Gelezen: 1 drempel, 2 acties, 1 vertaling.',
			'',
		]);
	});

	test('of the summary on GitHub: a heading for each file, the line to paste, what is open', () => {
		expect(githubSummary(checked).split('\n\n')).toEqual([
			'## Nog te verbeteren',
			'### content/a.md',
			'- **regel 1** (fout): Het veld "a" bestaat hier niet. Bedoel je "title"?',
			'- **regel 5** (lees na): Kijk na.',
			'- **regel 9** (fout): Vijftig %.·Een regel.<br><code>title: x</code>',
			'### content/b, c.md',
			'- **regel 4** (let op): Het veld "a" bestaat hier niet.',
			'2 fouten. Let op bij 1 ding, dat mag blijven staan. Gelezen: 1 drempel, 2 acties, 1 vertaling.',
			'Nog open, geen fout: 1 ding nog in te vullen, 1 drempel zonder aanbeveling, ' +
				'1 contactpunt na te kijken, 1 contactpunt te lang niet nagekeken, 1 ding naast de bron te leggen, 1 keer geen vertaling, ' +
				'1 vertaling niet meer actueel.\n',
		]);
		const good = { problems: [], notices: [], counts: countsOf(0, 0, 0) };
		expect(githubSummary(good)).toBe('## De inhoud klopt\n\nAlles klopt. Gelezen: niets.\n');
	});

	test('of amounts: one, more, and none at all', () => {
		const many = { problems: [], notices: [], counts: countsOf(1, 2, 2) };
		expect(reportText(many, { milliseconds: 1250 }).split('\n')).toEqual([
			'1 fout. Let op bij 2 dingen, dat mag blijven staan. Gelezen: 2 drempels, 4 acties, 2 vertalingen. (1,3 s)',
			'Nog open, geen fout: 2 dingen nog in te vullen, 2 drempels zonder aanbeveling, ' +
				'2 contactpunten na te kijken, 2 contactpunten te lang niet nagekeken, 2 dingen naast de bron te leggen, 2 keer geen vertaling, ' +
				'2 vertalingen niet meer actueel.',
			'',
		]);
		expect(reportText({ problems: [], notices: [], counts: countsOf(0, 0, 0) })).toBe(
			'Alles klopt. Gelezen: niets.\n',
		);
	});

	test('of SARIF and GitLab: the guess stands behind the message, and only where there is one', () => {
		const [{ results }] = JSON.parse(reportSarif(checked)).runs;
		const texts = [
			'Het veld "a" bestaat hier niet. Bedoel je "title"?',
			'Het veld "a" bestaat hier niet.',
		];
		const words = [...texts, 'Vijftig %.\nEen regel.', 'Kijk na.'];
		expect(results.map(({ message }: { message: { text: string } }) => message.text)).toEqual(
			words,
		);
		expect(results.map(({ level }: { level: string }) => level)).toEqual([
			'error',
			'warning',
			'error',
			'note',
		]);
		expect(results[1].locations[0].physicalLocation.artifactLocation.uri).toBe('content/b,%20c.md');
		expect(results.slice(0, 2).some((one: object) => 'fixes' in one)).toBe(false);
		expect(results[2].fixes).toEqual([
			{
				description: { text: 'Zet op regel 9: title: x' },
				artifactChanges: [
					{
						artifactLocation: { uri: 'content/a.md', uriBaseId: '%SRCROOT%' },
						replacements: [
							{
								deletedRegion: { startLine: 9, startColumn: 1, endLine: 9, endColumn: 9 },
								insertedContent: { text: 'title: x' },
							},
						],
					},
				],
			},
		]);
		const list = JSON.parse(reportGitlab(checked)) as { description: string; severity: string }[];
		expect(list.map(({ description }) => description)).toEqual(words);
		expect(list.map(({ severity }) => severity)).toEqual(['major', 'minor', 'major', 'info']);
	});

	test('of JSON: a guess only where there is one, and never the line itself', () => {
		const { problems: told, notices, counts } = JSON.parse(reportJson(checked));
		expect(notices).toEqual([notice]);
		expect(told.map((one: object) => Object.keys(one))).toEqual([
			['rule', 'severity', 'file', 'line', 'column', 'message', 'suggestion'],
			['rule', 'severity', 'file', 'line', 'column', 'message', 'suggestion'],
			['rule', 'severity', 'file', 'line', 'column', 'message'],
		]);
		expect(counts).toEqual(checked.counts);
	});

	test('GitHub drops what comes after ten notes of a sort, so no more are made of either', () => {
		const many = Array.from({ length: 11 }, (_, line) => ({ ...aProblem, line }));
		const both = [...many, ...many.map((one) => ({ ...one, severity: 'warning' as const }))];
		const notes = reportGithub({ problems: both, notices: [], counts: countsOf(11, 11, 0) })
			.split('\n')
			.filter((line) => line.startsWith('::'));
		expect(notes.map((note) => note.slice(0, note.indexOf(' ')))).toEqual([
			...Array.from({ length: 10 }, () => '::error'),
			...Array.from({ length: 10 }, () => '::warning'),
		]);
		expect(notes[9]).toContain('line=9,');
	});
});

test('no text of others reaches a terminal or a log as a command', async () => {
	const { counts } = await checkWith();
	const evil = 'a\u001b[2J\r\n::stop-commands::x\u202e';
	const problem = {
		...aProblem,
		file: `content/${evil}.md`,
		source: evil,
		mended: evil,
		column: 3,
	};
	const checked = { problems: [problem], notices: [], counts };
	for (const report of [reportText(checked), reportGithub(checked), githubSummary(checked)]) {
		expect(report).not.toMatch(/\u001b|\r|\u202e/);
		for (const line of report.split('\n')) expect(line).not.toMatch(/^::(?!error file=)/);
	}
});

test('a job summary stays under what GitHub takes, and says how much is left', async () => {
	const { counts } = await checkWith();
	const problems = Array.from({ length: 6000 }, (_, index) => ({
		...aProblem,
		file: `content/${Math.floor(index / 50)}.md`,
		mended: 'woord '.repeat(40),
	}));
	const summary = githubSummary({ problems, notices: [], counts });
	expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
	const [, left] = /En nog (\d+) andere/.exec(summary) ?? [];
	expect(summary.match(/\*\*regel/g)).toHaveLength(6000 - Number(left));
});
