import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { check, readContent } from '../../../src/check/index.ts';
import { parse, parseShown, toHtml, toText } from '../../../src/markdown/index.ts';
import { toTypst } from '../../../src/markdown/to-typst.ts';
import {
	type KindName,
	LANGUAGE_RULES,
	kindNames,
	kinds,
	markedFields,
} from '../../../src/model/index.ts';
import { allOr } from '../../sample.ts';
import { fullEntry } from '../full-entry.ts';
import { textFieldsOf } from '../text-fields.ts';
import { goodIds } from './good-content.ts';
import { oddBodies, oddMarked, oddTexts } from './odd-values.ts';
import { TODAY, writeContent, writeFiles } from './temp-content.ts';

/** `npm run test:long` puts every text in every field, and builds what the check calls good. */
const isLong = allOr(false, true);
/** Of each field, this many odd texts in an ordinary run; the next field has the next ones. */
const SAMPLE = 4;
/** Every odd entry leads to the same few others: a town with thousands of those is larger than any town is. */
const IN_ONE_TOWN = 600;
const BUILD_TIME = 7_200_000;

const texts = [...oddTexts.lawful, ...oddTexts.doubtful];
const bodies = [...oddBodies.lawful, ...oddBodies.doubtful];

interface Odd {
	kind: KindName;
	/** Absent: the text below the data. */
	path?: readonly string[];
	value: string;
}

/** Kinds by fields by what may stand in them. */
function combinations(): Odd[] {
	let turn = 0;
	const some = (list: readonly string[]) =>
		isLong ? list : Array.from({ length: SAMPLE }, () => list[turn++ % list.length] ?? '');
	return kindNames.flatMap((kind): Odd[] => {
		const { schema } = kinds[kind];
		const fields = textFieldsOf(schema).filter(({ path }) => path[0] !== 'languageExceptions');
		const marked = (['when', 'address'] as const).flatMap((name) =>
			markedFields(schema, name).map(({ path }) => ({ path, list: oddMarked[name] })),
		);
		return [
			...fields.flatMap(({ path }) => some(texts).map((value) => ({ kind, path, value }))),
			...marked.flatMap(({ path, list }) => some(list).map((value) => ({ kind, path, value }))),
			...some(bodies).map((value) => ({ kind, value })),
		];
	});
}

/** An entry that is right but for one odd value. */
function entryWith({ kind, path, value }: Odd, at: number): string {
	const text = ({ path: [name] }: { path: readonly string[] }) =>
		name === 'title' ? `Fiche ${at}` : 'Twee woorden';
	const data = fullEntry(kinds[kind].schema, {
		ids: goodIds,
		text,
		without: ['personalData', 'cover', 'amounts'],
	});
	data['languageExceptions'] = LANGUAGE_RULES.map((rule) => ({ rule, reason: 'Een proef.' }));
	if ('number' in data) data['number'] = 100 + (at % 900);
	if (path) put(data, path, path.length === 1 && path[0] === 'title' ? `${value} ${at}` : value);
	const yaml = stringify(data, { aliasDuplicateObjects: false });
	return `---\n${yaml}---\n${path ? 'Een zin.' : value}\n`;
}

function put(data: Record<string, unknown>, path: readonly string[], value: string) {
	const keys = path.map((step) => (step === '*' ? 0 : step));
	let holder = data as Record<string | number, unknown>;
	for (const key of keys.slice(0, -1)) {
		if (holder[key] === undefined) return;
		holder = holder[key] as Record<string | number, unknown>;
	}
	holder[keys.at(-1) ?? ''] = value;
}

const BIN = 'src/cli/bin.mjs';
const UTF8 = { encoding: 'utf8' } as const;
const RECURSIVE = { recursive: true };

/** What the check calls good, some at a time, as towns of which all builds and is printed. */
function buildInTowns(folder: string, lawful: readonly string[]) {
	for (const file of Object.keys(files)) rmSync(dirname(join(folder, 'content', file)), RECURSIVE);
	for (let from = 0; from < lawful.length; from += IN_ONE_TOWN) {
		const town = lawful.slice(from, from + IN_ONE_TOWN);
		writeFiles(
			join(folder, 'content'),
			Object.fromEntries(town.map((name) => [name, files[name] ?? ''])),
		);
		const build = ['--content', join(folder, 'content'), '--out', join(folder, 'site')];
		const { status, stderr } = spawnSync(process.execPath, [BIN, 'build', ...build], UTF8);
		expect(status, `from ${from}: ${stderr}`).toBe(0);
		for (const name of town) rmSync(dirname(join(folder, 'content', name)), RECURSIVE);
	}
}

const odd = combinations();
const files = Object.fromEntries(
	odd.map((one, at) => [`${one.kind}/vreemd-${at}/nl.md`, entryWith(one, at)]),
);

test(
	'odd contents are refused at file and line, or can be shown, printed and built',
	async () => {
		expect(odd.length).toBeGreaterThanOrEqual(400);
		const folder = writeContent(files);
		const contentDir = join(folder, 'content');
		const { problems } = await check({ contentDir, today: TODAY });
		const vague = problems.filter(
			({ file, line, column, message }) =>
				!(file.replace('content/', '') in files) ||
				!(line >= 1 && column >= 1) ||
				/undefined|NaN|\[object/.test(message),
		);
		expect(vague).toEqual([]);
		const wrong = problems.filter(({ severity }) => severity === 'error');
		const refused = new Set(wrong.map(({ file }) => file));
		const accepted = readContent(contentDir).readable.entries.filter(
			({ file }) => !refused.has(file),
		);
		expect(accepted.length).toBeGreaterThan(odd.length / 4);
		expect(refused.size).toBeGreaterThan(odd.length / 20);
		for (const { body } of accepted) {
			expect(toHtml(parseShown(body))).not.toContain('undefined');
			expect(toText(parse(body))).not.toContain('undefined');
			toTypst(parse(body).children, { address: (url) => url });
		}
		const isLawful = (name: string) => !refused.has(`content/${name}`);
		if (isLong) buildInTowns(folder, Object.keys(files).filter(isLawful));
	},
	BUILD_TIME,
);
