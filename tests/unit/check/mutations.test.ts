import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from '../../../src/check/index.ts';
import { goodContent } from './good-content.ts';
import { type Choose, mutations } from './mutations.ts';
import { TODAY, writeContent } from './temp-content.ts';

/** Per kind of mistake and per file: enough to meet most fields, still quick. */
const TIMES = 4;
const files = Object.keys(goodContent).filter(
	(file) => basename(file) === 'nl.md' || file === 'site.yaml' || file === 'taxonomy.yaml',
);

describe('every mistake in the data is found in its file, on its line', () => {
	test('there are 22 kinds of mistakes or more, and every kind of fiche', () => {
		expect(Object.keys(mutations).length).toBeGreaterThanOrEqual(22);
		expect(files).toHaveLength(11);
	});

	test.each(Object.entries(mutations))('%s', async (name, mutate) => {
		const folder = writeContent();
		const contentDir = join(folder, 'content');
		const choose = chooser(seedOf(name));
		const missed: string[] = [];
		let made = 0;
		for (const file of files) {
			const good = goodContent[file] ?? '';
			const tried = new Set<string>();
			for (let time = 0; time < TIMES; time++) {
				const mutant = mutate(good, choose);
				if (!mutant || tried.has(mutant.text)) continue;
				tried.add(mutant.text);
				made++;
				writeFileSync(join(contentDir, file), mutant.text);
				const { problems } = await check({ contentDir, today: TODAY });
				const here = problems.filter((problem) => problem.file === `content/${file}`);
				if (!here.some(({ line }) => mutant.lines.includes(line)))
					missed.push(`${file}, line ${mutant.lines}: ${JSON.stringify(here)}\n${mutant.text}`);
			}
			writeFileSync(join(contentDir, file), good);
		}
		expect(missed).toEqual([]);
		expect(made).toBeGreaterThan(5);
		expect((await check({ contentDir, today: TODAY })).problems).toEqual([]);
	});
});

test('no mistake spoils the objects of the program itself', () => {
	expect(({} as Record<string, unknown>)['a']).toBeUndefined();
});

/** Chance that is the same every time (mulberry32). */
function chooser(seed: number): Choose {
	let state = seed;
	return (items) => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		const chance = ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
		return items[Math.floor(chance * items.length)];
	};
}

const seedOf = (name: string) =>
	[...name].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) | 0;
