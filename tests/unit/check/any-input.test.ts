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

/** Of each of the four sorts, for every kind: 4 × 9 × 280 is more than 10,000. */
const PER_KIND = 280;
/** Files checked in one run, so that ten thousand take seconds. */
const BATCH = 20;
/** What one file may take of the processor. A busy machine makes things slow, so the best of some tries counts. */
const MOST_MS = 100;
const TRIES = 4;
/** For all of one sort, on a machine that does much else. */
const PATIENCE = 180_000;
/** What the largest file that is read at all may take, written by somebody who wants it to last. */
const WORST_MS = 10_000;

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

describe('10,000 random files: no crash, no program words, none that takes long', () => {
	test('there are so many', () => {
		expect(sorts.length * kindNames.length * PER_KIND).toBeGreaterThanOrEqual(10_000);
	});

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
			const batch = inputs
				.slice(from, from + BATCH)
				.map(([kind, input], at): [string, Input] => [place(kind, at), input]);
			if ((await cpuMs(folder, batch)) > MOST_MS)
				for (const one of batch)
					expect(await best(folder, one, MOST_MS), String(one)).toBeLessThan(MOST_MS);
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

describe('the worst that fits in a file ends in a message, in seconds', () => {
	test.each(worst)('%j, again and again', { timeout: PATIENCE }, async (part) => {
		const good = goodContent[place('glossary', 'drempel')] ?? '';
		const much = part.repeat(Math.floor(60_000 / Buffer.byteLength(part)));
		const back = [...part].reverse().join('').repeat(1000);
		const texts = [good + much, good.replace('title: drempel', `title: ${much}`), much];
		for (const text of [...texts, `${good}${much.slice(0, 9000)}${back}](https://a.be)`]) {
			const file: [string, Input] = [place('glossary', 'drempel'), text];
			expect(await best(writeContent(), file, WORST_MS)).toBeLessThan(WORST_MS);
		}
	});
});

const place = (kind: string, id: string | number) => `${kind}/${id}/nl.md`;

async function best(folder: string, file: [string, Input], enough: number): Promise<number> {
	let least = Infinity;
	for (let turn = 0; turn < TRIES && least >= enough; turn++)
		least = Math.min(least, await cpuMs(folder, [file]));
	return least;
}

/** Checks the good content with these files in it, in every form of report. */
async function cpuMs(folder: string, files: [string, Input][]): Promise<number> {
	writeFiles(join(folder, 'content'), Object.fromEntries(files));
	const before = process.cpuUsage();
	const checked = await check({ contentDir: join(folder, 'content'), today: TODAY });
	const reports = [reportText, reportJson, reportGithub, githubSummary, reportGitlab, reportSarif];
	const said = reports.map((report) => report(checked));
	const { user, system } = process.cpuUsage(before);
	for (const text of said) expect(text).not.toMatch(PROGRAM_WORDS);
	for (const { line, column, message } of checked.problems) {
		expect(Math.min(line, column)).toBeGreaterThan(0);
		expect(message).not.toMatch(/undefined|NaN|\[object/);
	}
	return (user + system) / 1000;
}

/** What a program says when it falls over: no editor should ever see it. */
const PROGRAM_WORDS = /^\s+at .+:\d+:\d+|\b\w*Error:|node_modules|file:\/\//m;
