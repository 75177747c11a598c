import { describe, expect, test } from 'vitest';
import { judge } from '../../../scripts/pdfua/judge.ts';
import { readReport } from '../../../scripts/pdfua/report.ts';

/** A report as veraPDF writes it, with a rule broken this often per file. */
const aReport = (files: Record<string, number>) => ({
	report: {
		jobs: Object.entries(files).map(([name, times]) => ({
			itemDetails: { name: `druk/${name}`, size: 1 },
			validationResult: [
				{
					compliant: times === 0,
					details: {
						ruleSummaries:
							times === 0
								? []
								: [{ clause: '7.1', testNumber: 2, failedChecks: times, description: 'Tagged' }],
					},
				},
			],
		})),
	},
});

const judgeOf = (files: Record<string, number>, exceptions: unknown = []) =>
	judge(readReport(aReport(files), 'druk'), Object.keys(files), exceptions);

const EXCEPTION = {
	rule: '7.1-2',
	since: '2026-11-22',
	why: 'Typst marks a line as content although it is an artifact.',
	proof: '#line()',
};

describe('the judgement of veraPDF', () => {
	test('is good when no file breaks a rule', () => {
		const { lines, isGood } = judgeOf({ 'gids.pdf': 0, 'fiches/a/b.pdf': 0, 'fiches/a/c.pdf': 0 });
		expect(isGood).toBe(true);
		expect(lines).toEqual([
			'gids: 1 bestand(en), 0 regel(s) geschonden',
			'fiches: 2 bestand(en), 0 regel(s) geschonden',
		]);
	});

	test('counts a broken rule over the files of a sort, and is bad', () => {
		const { lines, isGood } = judgeOf({ 'fiches/a/b.pdf': 3, 'fiches/a/c.pdf': 4 });
		expect(isGood).toBe(false);
		expect(lines[1]).toBe('   7.1-2 × 7: Tagged');
	});

	test('lets a proven exception through, until it is no longer needed', () => {
		expect(judgeOf({ 'gids.pdf': 1 }, [EXCEPTION]).isGood).toBe(true);
		const { lines, isGood } = judgeOf({ 'gids.pdf': 0 }, [EXCEPTION]);
		expect(isGood).toBe(false);
		expect(lines.at(-1)).toContain('niet meer nodig');
	});

	test('wants a booklet to fail: it is the sign that the check can see a fault', () => {
		expect(judgeOf({ 'gids.pdf': 0, 'gids-boekje.pdf': 9 }).isGood).toBe(true);
		expect(judgeOf({ 'gids.pdf': 0, 'gids-boekje.pdf': 0 }).isGood).toBe(false);
	});

	test('is bad about a file that was not looked at or could not be read', () => {
		const report = { report: { jobs: [{ itemDetails: { name: 'druk/gids.pdf' } }] } };
		expect(judge(readReport(report, 'druk'), ['gids.pdf'], []).isGood).toBe(false);
		expect(judge([], ['gids.pdf'], []).isGood).toBe(false);
	});
});
