import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type ToStringOptions, stringify } from 'yaml';
import { check, readContent } from '../../../src/check/index.ts';
import { languageMessages } from '../../../src/check/messages/language.ts';
import { amounts, kindNames, kinds } from '../../../src/model/index.ts';
import { fullEntry } from '../full-entry.ts';
import { chooser } from './chance.ts';
import { goodIds } from './good-content.ts';
import { oddBodies, oddTexts } from './odd-values.ts';
import { aJpeg } from './pictures.ts';
import { TODAY, writeContent } from './temp-content.ts';

/** 9 kinds × 56 is more than 500. */
const PER_KIND = 56;

const texts = ['PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_FOLDED', 'BLOCK_LITERAL'] as const;

/** One of the many ways in which the same data may be written. */
function writing(choose: ReturnType<typeof chooser>): ToStringOptions {
	return {
		defaultStringType: choose(texts) ?? 'PLAIN',
		defaultKeyType: choose(['PLAIN', 'PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE'] as const) ?? 'PLAIN',
		collectionStyle: choose(['any', 'block', 'flow'] as const) ?? 'any',
		indent: choose([2, 3, 4, 8]) ?? 2,
		indentSeq: choose([true, false]) ?? true,
		// At 40, yaml 2.9.1 writes "undefined" into a quoted word that starts past the edge.
		lineWidth: choose([0, 60, 80]) ?? 80,
		flowCollectionPadding: choose([true, false]) ?? true,
	};
}

interface Odd {
	file: string;
	text: string;
	/** Every word that was put in, to find it back. */
	values: string[];
	hasCover: boolean;
}

function anOdd(kind: (typeof kindNames)[number], at: number): Odd {
	const choose = chooser(`${kind} ${at}`);
	const values: string[] = [];
	let next = at * 7;
	const text = ({ path }: { path: readonly string[] }) => {
		const value = oddTexts.lawful[next++ % oddTexts.lawful.length] ?? '';
		// Two fiches with one title cannot be told apart.
		values.push(path.join() === 'title' ? `${value} ${at}` : value);
		return values.at(-1) ?? '';
	};
	const data = fullEntry(kinds[kind].schema, { ids: goodIds, text, without: ['personalData'] });
	if ('number' in data) data['number'] = 100 + at;
	const yaml = stringify(data, { aliasDuplicateObjects: false, ...writing(choose) });
	const comment = choose(['', '# een uitleg: "met" {tekens}\n', '\n']) ?? '';
	const dashes = choose(['---', '--- ', '---\t']) ?? '---';
	// The text of a publication stands under headings that its chapters name.
	const body = kind === 'publications' ? '' : (choose(oddBodies.lawful) ?? '');
	const fiche = `${dashes}\n${comment}${yaml}---${choose(['\n', '\n\n']) ?? ''}${body}`;
	const after = choose([same, same, windows, marked]) ?? same;
	const file = `${kind}/vreemd-${at}/nl.md`;
	return { file, text: after(fiche), values, hasCover: 'cover' in data };
}

const same = (text: string) => text;
const windows = (text: string) => text.replaceAll('\n', '\r\n');
const marked = (text: string) => `\uFEFF${text}`;

test('500 odd but lawful fiches give no false alarm, and come out as they went in', async () => {
	const odd = kindNames.flatMap((kind) =>
		Array.from({ length: PER_KIND }, (_, at) => anOdd(kind, at)),
	);
	expect(odd.length).toBeGreaterThanOrEqual(500);
	expect(new Set(odd.map(({ text }) => text)).size).toBe(odd.length);
	const files = odd.map(({ file, text }) => [file, text]);
	const covers = odd
		.filter(({ hasCover }) => hasCover)
		.map(({ file }) => [file.replace('nl.md', 'cover.jpg'), aJpeg()]);
	const year = { ...fullEntry(amounts, { ids: goodIds, text: String }), year: 2026 };
	const changed = Object.fromEntries([...files, ...covers, ['amounts.yaml', stringify(year)]]);
	const contentDir = join(writeContent(changed), 'content');
	const { problems } = await check({ contentDir, today: TODAY });
	const { entries } = readContent(contentDir).readable;
	// Whether the words are plain is another question: these are odd on purpose.
	const alarms = problems.filter(({ rule }) => !(rule in languageMessages));
	expect(alarms.map(({ file, line, rule, source }) => [file, line, rule, source])).toEqual([]);
	for (const { file, values } of odd) {
		const entry = entries.find((one) => one.file === `content/${file}`);
		const words = [...wordsIn(entry?.data)];
		const soft = (value: string) => value.replaceAll('\u00ad', '');
		expect(
			// A soft hyphen in a search word finds nothing: it is left out.
			values.filter((value) => !words.includes(value) && !words.includes(soft(value))),
			file,
		).toEqual([]);
	}
});

function* wordsIn(value: unknown): Generator<string> {
	if (typeof value === 'string') yield value;
	else if (typeof value === 'object' && value !== null)
		for (const inner of Object.values(value)) yield* wordsIn(inner);
}
