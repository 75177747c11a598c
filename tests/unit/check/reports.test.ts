import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import {
	type LocatedProblem,
	githubSummary,
	reportGithub,
	reportGitlab,
	reportSarif,
	reportText,
} from '../../../src/check/index.ts';
import { goodContent } from './good-content.ts';
import { sarifSchema } from './sarif-schema.ts';
import { checkWith } from './temp-content.ts';

const FILE = 'glossary/drempel/nl.md';
const broken = () =>
	checkWith({
		[FILE]: goodContent[FILE]?.replace('summary', 'sumary').replace('evidence', 'evidense'),
		'contacts/opvang-dorp/nl.md': goodContent['contacts/opvang-dorp/nl.md']?.replace(
			'checkedOn: 2026-11-01',
			'checkedOn: 2024-11-01',
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
		const validate = new Ajv().compile(sarifSchema);
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
			location: { path: 'content/contacts/opvang-dorp/nl.md', lines: { begin: 17 } },
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
		expect(summary).toContain('**regel 8** (fout)');
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
