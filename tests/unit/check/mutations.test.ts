import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from '../../../src/check/index.ts';
import { kindNames } from '../../../src/model/index.ts';
import { chooser } from './chance.ts';
import { goodContent } from './good-content.ts';
import { type Mutant, mutations } from './mutations.ts';
import { TODAY, tempFolder, writeFiles } from './temp-content.ts';

type Files = Readonly<Record<string, string>>;

/** Per kind of mistake, per file and per way of writing. */
const TIMES = 1;
const TOWN = join(import.meta.dirname, '../../fixtures/second-town');
const town: Files = Object.fromEntries(
	globSync('**/*.{md,yaml,svg}', { cwd: TOWN })
		.sort()
		.map((file) => [file, readFileSync(join(TOWN, file), 'utf8')]),
);

/** A comment above every field, as some editors write. */
const withComments = (files: Files): Files =>
	Object.fromEntries(
		Object.entries(files).map(([file, text]) => [
			file,
			text.replaceAll(/^(?=[a-zA-Z]+: .)/gm, '\n# een uitleg: "met" {tekens}\n'),
		]),
	);

/** Ways in which the same content may be written; `after` keeps every line on its place. */
const ways: [string, Files, after: (text: string) => string][] = [
	['as it is', goodContent, (text) => text],
	['with the line ends of Windows and a mark at the start', goodContent, windows],
	['with lines between', withComments(goodContent), (text) => text],
	['another town', town, (text) => text],
];

function windows(text: string): string {
	return `\uFEFF${text.replaceAll('\n', '\r\n')}`;
}

interface Made extends Mutant {
	file: string;
}

/** Rounds of mistakes: one in every file at once, for site.yaml and taxonomy.yaml alone because others lean on them. */
function roundsOf(name: string, way: string, files: Files): Made[][] {
	const mutate = mutations[name];
	const tried = new Set<string>();
	const rounds: Made[][] = [];
	for (let time = 0; time < TIMES; time++) {
		const made = Object.entries(files).flatMap(([file, text]) => {
			if (!/nl\.md$|^(?:site|taxonomy)\.yaml$/.test(file) || /^interface/.test(file)) return [];
			const mutant = mutate?.(text, chooser(`${name} ${way} ${file} ${time}`));
			if (!mutant || tried.has(file + mutant.text)) return [];
			tried.add(file + mutant.text);
			return [{ file, ...mutant }];
		});
		const [alone, together] = [made.filter(isAlone), made.filter((one) => !isAlone(one))];
		rounds.push(together, ...alone.map((one) => [one]));
	}
	return rounds.filter((round) => round.length > 0);
}

const isAlone = ({ file }: Made) => file.endsWith('.yaml');

const all = Object.keys(mutations).map((name) => {
	const made = ways.map(([way, files]) => roundsOf(name, way, files));
	return [name, made] as const;
});

describe('every mistake in the data is found in its file, on its line', () => {
	test('they are of 22 sorts or more, in every kind of fiche', () => {
		const made = all.flatMap(([, rounds]) => rounds.flat(2));
		expect(all.length).toBeGreaterThanOrEqual(22);
		for (const [name, rounds] of all) expect(rounds.flat(2).length, name).toBeGreaterThan(5);
		for (const kind of kindNames)
			expect(made.filter(({ file }) => file.startsWith(kind)).length, kind).toBeGreaterThan(30);
	});

	test.each(all)('%s', async (_, roundsPerWay) => {
		const contentDir = join(tempFolder(), 'content');
		const missed: string[] = [];
		for (const [at, [, files, after]] of ways.entries()) {
			const written = mapped(files, after);
			writeFiles(contentDir, written);
			for (const round of roundsPerWay[at] ?? []) {
				const spoiled = Object.fromEntries(round.map(({ file, text }) => [file, after(text)]));
				writeFiles(contentDir, spoiled);
				const { problems } = await check({ contentDir, today: TODAY });
				for (const { file, lines, text } of round) {
					const here = problems.filter((problem) => problem.file === `content/${file}`);
					if (!here.some(({ line, severity }) => severity === 'error' && lines.includes(line)))
						missed.push(`${file}, line ${lines}: ${JSON.stringify(here)}\n${text}`);
				}
				writeFiles(
					contentDir,
					Object.fromEntries(round.map(({ file }) => [file, written[file] ?? ''])),
				);
			}
		}
		expect(missed).toEqual([]);
	});

	test.each(ways)('without a mistake nothing is found: %s', async (_, files, after) => {
		const contentDir = join(tempFolder(), 'content');
		writeFiles(contentDir, mapped(files, after));
		const { problems } = await check({ contentDir, today: TODAY });
		expect(problems.filter(({ rule }) => !/^(?:picture|logo)-is-there$/.test(rule))).toEqual([]);
	});
});

test('no mistake spoils the objects of the program itself', () => {
	expect(({} as Record<string, unknown>)['a']).toBeUndefined();
});

const mapped = (files: Files, change: (text: string) => string): Files =>
	Object.fromEntries(Object.entries(files).map(([file, text]) => [file, change(text)]));
