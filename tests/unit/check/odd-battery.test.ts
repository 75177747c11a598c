import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
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
import { TODAY, writeContent } from './temp-content.ts';

/** `npm run test:long` puts every text in every field, and builds what the check calls good. */
const isLong = allOr(false, true);
/** What would make a document of the whole town of every publication. */
const GATHERING = ['all', 'themes'];
/** Of each field, this many odd texts in an ordinary run; the next field has the next ones. */
const SAMPLE = 4;
/** Every publication lists every entry: a town of thousands of both would take hours, and no town is that large. */
const IN_ONE_TOWN = 1000;
const BUILD_TIME = 2_400_000;

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

/** An entry that is right but for its odd values. */
function entryWith(all: readonly Odd[], at: number): string {
	const [{ kind }] = all as [Odd];
	const text = ({ path: [name] }: { path: readonly string[] }) =>
		name === 'title' ? `Fiche ${at}` : 'Twee woorden';
	const data = fullEntry(kinds[kind].schema, {
		ids: goodIds,
		text,
		without: ['personalData', 'cover', 'amounts', ...(kind === 'publications' ? GATHERING : [])],
	});
	data['languageExceptions'] = LANGUAGE_RULES.map((rule) => ({ rule, reason: 'Een proef.' }));
	if ('number' in data) data['number'] = 100 + (at % 900);
	for (const { path, value } of all)
		if (path) put(data, path, path.length === 1 && path[0] === 'title' ? `${value} ${at}` : value);
	// The text of a publication stands under headings that its chapters name.
	const plain = kind === 'publications' ? '' : 'Een zin.';
	const body = all.find(({ path }) => !path)?.value ?? plain;
	const yaml = stringify(data, { aliasDuplicateObjects: false });
	return `---\n${yaml}---\n${body}\n`;
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

const UTF8 = { encoding: 'utf8' } as const;

/**
 * One town of all that the check calls good, so that each value is built and printed in each field that takes it: an entry of a kind
 * has one value wherever that may stand. By one, they would be thousands of entries: no town is that large, and no day that long.
 */
function together(accepted: readonly Odd[]): Record<string, string> {
	const perEntry = Map.groupBy(accepted, ({ kind, value }) => JSON.stringify([kind, value]));
	return Object.fromEntries(
		[...perEntry.values()].map((all, at) => [
			`${all[0]?.kind}/samen-${at}/nl.md`,
			entryWith(all, at),
		]),
	);
}

/** Whatever the check calls good is built and printed. */
function buildTown(files: Record<string, string>) {
	const folder = writeContent(files);
	const build = ['--content', join(folder, 'content'), '--out', join(folder, 'site')];
	const { status, stderr, stdout } = spawnSync(
		process.execPath,
		['src/cli/bin.mjs', 'build', ...build],
		UTF8,
	);
	expect(status, stdout + stderr).toBe(0);
}

const odd = combinations();
const names = odd.map(({ kind }, at) => `${kind}/vreemd-${at}/nl.md`);

/** What the check says of some of them, side by side in one town. */
async function refusedAmong(from: number): Promise<Set<string>> {
	const some = names.slice(from, from + IN_ONE_TOWN);
	const files = Object.fromEntries(
		some.map((name, index) => [name, entryWith([odd[from + index] as Odd], from + index)]),
	);
	const contentDir = join(writeContent(files), 'content');
	const { problems } = await check({ contentDir, today: TODAY });
	const vague = problems.filter(
		({ file, line, column, message }) =>
			!(file.replace('content/', '') in files) ||
			!(line >= 1 && column >= 1) ||
			/undefined|NaN|\[object/.test(message),
	);
	expect(vague).toEqual([]);
	const wrong = problems.filter(({ severity }) => severity === 'error');
	const refused = new Set(wrong.map(({ file }) => file.replace('content/', '')));
	for (const { file, body } of readContent(contentDir).readable.entries) {
		if (refused.has(file.replace('content/', ''))) continue;
		expect(toHtml(parseShown(body))).not.toContain('undefined');
		expect(toText(parse(body))).not.toContain('undefined');
		toTypst(parse(body).children, { address: (url) => url });
	}
	return refused;
}

test(
	'odd contents are refused at file and line, or can be shown, printed and built',
	async () => {
		expect(odd.length).toBeGreaterThanOrEqual(400);
		const refused = new Set<string>();
		for (let from = 0; from < odd.length; from += IN_ONE_TOWN)
			for (const name of await refusedAmong(from)) refused.add(name);
		const accepted = odd.filter((_, at) => !refused.has(names[at] ?? ''));
		expect(accepted.length).toBeGreaterThan(odd.length / 4);
		expect(refused.size).toBeGreaterThan(odd.length / 20);
		if (isLong) buildTown(together(accepted));
	},
	BUILD_TIME,
);
