import fc from 'fast-check';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
	check,
	githubSummary,
	reportGithub,
	reportGitlab,
	reportJson,
	reportSarif,
	reportText,
} from '../../../src/check/index.ts';
import { kindNames } from '../../../src/model/index.ts';
import { goodContent } from './good-content.ts';
import { TODAY, writeContent, writeFiles } from './temp-content.ts';

/** Of each of the four sorts, for every kind. */
const PER_KIND = 40;
/** Files checked in one run, so that many take seconds. */
const BATCH = 20;
/** Far more than it takes: only what never ends gets here. */
const PATIENCE = 180_000;

const bits = fc.constantFrom(
	...['---\n', '\n', '  ', '\t', '- ', ': ', '"', "'", '[', ']', '{', '}', '&a ', '*a', '!!js '],
	...['<<: ', '# ', '|', '>-', '? ', '%', '@', '`', '\\', '\u0000', '\uFEFF', '\u202e', '\u2028'],
	...['title', 'a', '1', 'é', '🎉', '<b>', '[x](y)', '![x](y)', '__proto__', 'constructor'],
	...['2024-02-30', '+++\n', '\r\n', '\ud800', 'а', 'e\u0301', '> ', '1. ', '**', 'jan@a.be'],
);
const scraps = fc.array(bits, { maxLength: 60 }).map((parts) => parts.join(''));
const bytes = fc.uint8Array({ maxLength: 400 });
const data = scraps.map((text) => `---\n${text}\n---\n`);
const spoiled = (good: string) =>
	fc
		.tuple(fc.nat(good.length), fc.nat(8), scraps)
		.map(([at, cut, put]) => good.slice(0, at) + put + good.slice(at + cut));
/** Cut in the middle of a letter too, as a full disk would. */
const cut = (good: string) =>
	fc.nat(Buffer.byteLength(good)).map((length) => Buffer.from(good).subarray(0, length));

type Input = string | Uint8Array;
const sorts: [string, (good: string) => fc.Arbitrary<Input>][] = [
	['random bytes', () => bytes],
	['scraps of data', () => data],
	['a good fiche with a scrap in it', spoiled],
	['a good fiche that stops somewhere', cut],
];

describe('random files: no crash and no program words', () => {
	test.each(sorts)('%s', { timeout: PATIENCE }, async (_, inputOf) => {
		const folder = writeContent();
		const inputs = kindNames.flatMap((kind) => {
			const good = Object.keys(goodContent).find((file) => file.startsWith(`${kind}/`)) ?? '';
			const made = fc.sample(inputOf(goodContent[good] ?? ''), { numRuns: PER_KIND, seed: 22 });
			return made.map((input): [string, Input] => [kind, input]);
		});
		for (let from = 0; from < inputs.length; from += BATCH) {
			rmSync(join(folder, 'content'), { recursive: true });
			writeFiles(join(folder, 'content'), goodContent);
			const batch = inputs.slice(from, from + BATCH);
			await expectPlainWords(
				folder,
				batch.map(([kind, input], at) => [place(kind, at), input]),
			);
		}
	});
});

/** What fits in the largest file that is read at all, and goes round or down as far as it can. */
const worst = [
	...[
		'> ',
		'1. ',
		'[',
		'{',
		'![',
		'[[a]',
		'[a]: b\n',
		'[a][b]',
		'a: b\n',
		'| a |\n',
		'a',
		'a.',
		'04',
	],
	...['"', '&a ', '- - ', '<', '`', '*a _b ', '[*a **b ', '\u202e'],
];

describe('the worst that fits in a file ends in a message', () => {
	test.each(worst)('%j, again and again', { timeout: PATIENCE }, async (part) => {
		const good = goodContent[place('glossary', 'drempel')] ?? '';
		const much = part.repeat(Math.floor(60_000 / Buffer.byteLength(part)));
		const back = [...part].reverse().join('').repeat(1000);
		const texts = [good + much, good.replace('title: drempel', `title: ${much}`), much];
		for (const text of [...texts, `${good}${much.slice(0, 9000)}${back}](https://a.be)`]) {
			const file: [string, Input] = [place('glossary', 'drempel'), text];
			await expectPlainWords(writeContent(), [file]);
		}
	});
});

const place = (kind: string, id: string | number) => `${kind}/${id}/nl.md`;

/** Checks the good content with these files in it, in every form of report. */
async function expectPlainWords(folder: string, files: [string, Input][]) {
	writeFiles(join(folder, 'content'), Object.fromEntries(files));
	const checked = await check({ contentDir: join(folder, 'content'), today: TODAY });
	const reports = [reportText, reportJson, reportGithub, githubSummary, reportGitlab, reportSarif];
	const said = reports.map((report) => report(checked));
	for (const text of said) expect(text).not.toMatch(PROGRAM_WORDS);
	for (const { line, column, message } of checked.problems) {
		expect(Math.min(line, column)).toBeGreaterThan(0);
		expect(message).not.toMatch(/undefined|NaN|\[object/);
	}
}

/** What a program says when it falls over: no editor should ever see it. */
const PROGRAM_WORDS = /^\s+at .+:\d+:\d+|\b\w*Error:|node_modules|file:\/\//m;
