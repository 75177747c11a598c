import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from '../../../src/check/index.ts';
import { readTexts } from '../../../src/cli/upgrade/folder.ts';
import { FORMAT } from '../../../src/model/index.ts';
import { type Files, formatOf, steps, upgrade } from '../../../src/upgrade/index.ts';
import { TODAY, tempFolder, writeFiles } from '../check/temp-content.ts';

const fixtures = join(import.meta.dirname, '../../fixtures');
const commentsOf = (files: Files) =>
	[...files.values()]
		.flatMap((text) => text.match(/^[ \t]*#(?!#).*$/gm) ?? [])
		.map((one) => one.trim());

test('every format after the first has its step, in order', () => {
	expect(steps.map(({ to }) => to)).toEqual(steps.map((_, index) => index + 2));
	expect(FORMAT, 'src/model/format.ts names the format of the last step').toBe(steps.length + 1);
});

test('each step says in Dutch what is different now', () => {
	for (const { what } of steps) expect(what).toMatch(/^[A-Z].{20,}\.$/);
});

// Each step has a pair of folders: what it was made for, and what it must make of that.
describe.each([...steps])('step $to', ({ to, change }) => {
	const folder = join(fixtures, 'upgrade', String(to));
	const [before, after] = [readTexts(join(folder, 'before')), readTexts(join(folder, 'after'))];

	test('makes of its example what it must', () => {
		expect(before.size).toBeGreaterThan(0);
		expect(Object.fromEntries(change(before))).toEqual(Object.fromEntries(after));
	});

	test('has nothing to do a second time', () => {
		expect(Object.fromEntries(change(after))).toEqual(Object.fromEntries(after));
	});

	test('its example has comments, and keeps them', () => {
		expect(commentsOf(before)).not.toEqual([]);
		expect(commentsOf(after)).toEqual(expect.arrayContaining(commentsOf(before)));
	});
});

// A town that was written for a format stays here for ever: whatever changed since, it must come out right.
describe.each(readdirSync(join(fixtures, 'formats')))('a whole town of format %s', (format) => {
	const folder = join(fixtures, 'formats', format);
	const files = readTexts(join(folder, 'content'));
	const upgraded = upgrade(files).at(-1)?.after ?? files;

	test('is one', () => expect(formatOf(files)).toBe(Number(format)));

	test('passes the check when it is upgraded', async () => {
		const there = tempFolder();
		writeFiles(join(there, 'content'), Object.fromEntries(upgraded));
		const sourcesDir = join(folder, 'sources');
		const { problems } = await check({
			contentDir: join(there, 'content'),
			today: TODAY,
			...(existsSync(sourcesDir) && { sourcesDir }),
		});
		// A question that no upgrade can answer for a town: what does not work there.
		expect(problems.map(({ rule, severity }) => [rule, severity])).toEqual([
			['exceptions-fit-status', 'warning'],
		]);
	});

	test('is upgraded once', () => expect(upgrade(upgraded)).toEqual([]));
});
