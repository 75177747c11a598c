import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import type { LocatedProblem } from '../../../src/check/index.ts';
import {
	ID_PATTERN,
	type KindName,
	type RefTarget,
	type Taxonomy,
	kindNames,
	kinds,
	referencePaths,
} from '../../../src/model/index.ts';
import { fullEntry } from '../full-entry.ts';
import { chooser } from './chance.ts';
import { goodContent, goodIds } from './good-content.ts';
import { checkWith } from './temp-content.ts';

const SLIPS = 200;
const content = join(import.meta.dirname, '../../../content');
const taxonomy = readFileSync(join(content, 'taxonomy.yaml'), 'utf8');
const themes = load(taxonomy) as Taxonomy;

/** The ids of a real dossier, with fiches made for them. Words of the glossary are in no reference. */
const idsOf = (to: RefTarget): string[] =>
	to === 'themes' || to === 'audiences'
		? themes[to].map(({ id }) => id)
		: globSync(`${to}/*`, { cwd: content })
				.map((path) => basename(path))
				.filter((id) => ID_PATTERN.test(id));
const known = Object.fromEntries(
	[...kindNames, 'themes' as const, 'audiences' as const].map((to) => [to, idsOf(to)]),
) as Record<RefTarget, string[]>;
const ids = Object.fromEntries(Object.entries(known).map(([to, all]) => [to, all[0]])) as Record<
	RefTarget,
	string
>;

let number = 100;
function fiche(kind: KindName, title: string, change: (data: object) => void = () => {}): string {
	const text = ({ path }: { path: readonly string[] }) =>
		path.join() === 'title' ? title : 'Gewone woorden';
	const without = ['personalData', 'amounts', 'cover'];
	const data = fullEntry(kinds[kind].schema, { ids, text, without });
	if ('number' in data) data['number'] = number++;
	change(data);
	return `---\n${stringify(data, { aliasDuplicateObjects: false })}---\n`;
}

const here = kindNames
	.filter((kind) => kind !== 'glossary')
	.flatMap((kind) =>
		known[kind].map((id, at) => [`${kind}/${id}/nl.md`, fiche(kind, `Fiche ${at}`)]),
	);
/** Only these: the fiches of the good content refer to each other under other names. */
const base: Record<string, string | undefined> = {
	...Object.fromEntries(Object.keys(goodContent).map((file) => [file, undefined])),
	...Object.fromEntries(here),
	'taxonomy.yaml': taxonomy,
	'site.yaml': goodContent['site.yaml']?.replace('plan-dorp', ids.projects),
};

type Slip = (word: string, choose: ReturnType<typeof chooser>) => string;
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
const at = (word: string, choose: ReturnType<typeof chooser>) =>
	choose([...word].keys().toArray()) ?? 0;

/** What fingers do: a letter too few, too many, another one, or two that changed places. */
const slips: Slip[] = [
	(word, choose) => word.replace(word[at(word, choose)] ?? '', ''),
	(word, choose) => insert(word, at(word, choose), choose(LETTERS) ?? ''),
	(word, choose) => {
		const place = at(word, choose);
		return insert(word.slice(0, place) + word.slice(place + 1), place, choose(LETTERS) ?? '');
	},
	(word, choose) => {
		const place = at(word.slice(1), choose);
		return word.slice(0, place) + word[place + 1] + word[place] + word.slice(place + 2);
	},
];
const insert = (word: string, place: number, letter: string) =>
	word.slice(0, place) + letter + word.slice(place);

interface Broken {
	file: string;
	text: string;
	given: string;
	meant: string;
}

const places = kindNames.flatMap((kind) =>
	referencePaths(kinds[kind].schema)
		.filter(({ path }) => !['partOf', 'body', 'moved'].includes(path[0] ?? ''))
		.map((place) => ({ kind, ...place })),
);

/** One fiche with one reference that is one or two slips away from a real one. */
function broken(turn: number): Broken | undefined {
	const choose = chooser(`slip ${turn}`);
	const { kind, path, to } = places[turn % places.length] as (typeof places)[number];
	const meant = choose(known[to].filter(({ length }) => length > 4)) ?? '';
	const times = turn % 2 === 0 ? 1 : 2;
	let given = meant;
	for (let time = 0; time < times; time++) given = choose(slips)?.(given, choose) ?? given;
	if (!ID_PATTERN.test(given) || known[to].includes(given)) return undefined;
	const text = fiche(kind, `Fout ${turn}`, (data) => put(data, path, given));
	return { file: `${kind}/fout-${turn}/nl.md`, text, given, meant };
}

function put(data: unknown, [step, ...rest]: readonly string[], value: string) {
	const holder = data as Record<string, unknown>;
	const key = step === '*' ? '0' : (step ?? '');
	if (rest.length === 0) holder[key] = value;
	else put(holder[key], rest, value);
}

function lots(): Broken[] {
	const made: Broken[] = [];
	for (let turn = 0; made.length < SLIPS; turn++)
		made.push(...[broken(turn)].filter((one) => !!one));
	return made;
}

describe('broken references', () => {
	test('200 slips of one or two letters: all found in place, 19 in 20 guessed right', async () => {
		const made = lots();
		const changed = Object.fromEntries(made.map(({ file, text }) => [file, text]));
		const { problems } = await checkWith({ ...base, ...changed }, { withoutSources: true });
		expect(problems.filter((problem) => !isOf(made, problem))).toEqual([]);
		expect(problems).toHaveLength(SLIPS);
		const wrong = made.filter(({ file, text, given, meant }) => {
			const found = problems.find((one) => one.file === `content/${file}`);
			const { line = 0, column = 0 } = found ?? {};
			expect(found?.rule).toBe('reference-exists');
			expect(text.split('\n')[line - 1]?.slice(column - 1)).toMatch(new RegExp(`^["']?${given}`));
			return found?.suggestion !== meant;
		});
		expect(wrong.length / SLIPS, wrong.map(({ given }) => given).join()).toBeLessThanOrEqual(0.05);
	});

	test('every kind and every field that refers to something was tried', () => {
		expect(places.length).toBeGreaterThan(40);
		expect(places.length).toBeLessThan(SLIPS);
	});
});

const isOf = (made: readonly Broken[], { file }: LocatedProblem) =>
	made.some((one) => file === `content/${one.file}`);

test.each([1, 2, 3, 7, 12])(
	'a circle of %i fiches is found in each of them, and only there',
	async (length) => {
		const good = goodContent['actions/opvang-naast-de-klas/nl.md'] ?? '';
		const part = (id: string, of: string) => [
			`actions/${id}/nl.md`,
			good
				.replace('Er is opvang naast de klas', `Actie ${id}`)
				.replace('planNumber: 5', `planNumber: 5\npartOf: ${of}`),
		];
		const ring = Array.from({ length }, (_, at) => part(`ring-${at}`, `ring-${(at + 1) % length}`));
		const tail = [part('staart', 'ring-0'), part('staartje', 'staart')];
		const { problems } = await checkWith(Object.fromEntries([...ring, ...tail]));
		expect(problems.map(({ rule, file }) => `${rule} ${file}`).sort()).toEqual(
			ring.map(([file]) => `part-of-is-no-circle content/${file}`).sort(),
		);
	},
);

const GOOD_ID = 'geen-opvang';

test.each(['Geen-opvang', 'GEEN-OPVANG', 'geen-Opvang'])(
	'%s beside geen-opvang: one folder on half of all machines, so refused',
	async (id) => {
		const { problems } = await checkWith({ [`barriers/${id}/nl.md`]: another() });
		const rules = problems.map(({ rule, file }) => `${rule} ${file.split('/')[2]}`);
		expect(rules).toContain(`folder-name-is-plain ${id}`);
		expect(problems.some(({ rule }) => rule === 'folder-is-unique')).toBe(true);
	},
);

/** Letters of other alphabets that look like ours. */
const LOOKALIKES: [ours: string, theirs: string][] = [
	...[
		['a', 'а'],
		['e', 'е'],
		['o', 'о'],
		['p', 'р'],
		['c', 'с'],
		['v', 'ν'],
		['n', 'ո'],
	],
	...[
		['g', 'ɡ'],
		['e', 'ｅ'],
		['-', '‐'],
		['-', '–'],
		['a', 'á'],
		['o', 'ο'],
		['i', 'і'],
	],
].map(([ours = '', theirs = '']) => [ours, theirs]);

test.each(LOOKALIKES)(
	'a %s that is a %s is refused in the name of a folder and in a reference',
	async (ours, theirs) => {
		const id = (ours === 'i' || ours === 'c' ? 'ic-geen-opvang' : GOOD_ID).replace(ours, theirs);
		const asFolder = await checkWith({ [`barriers/${id}/nl.md`]: another() });
		expect(asFolder.problems.map(({ rule }) => rule)).toContain('folder-name-is-plain');
		const referring = goodContent['recommendations/regel-opvang/nl.md']?.replace(GOOD_ID, id);
		const asReference = await checkWith({ 'recommendations/regel-opvang/nl.md': referring });
		const line = referring?.split('\n').findIndex((text) => text.includes(id)) ?? -1;
		expect(asReference.problems.map((problem) => problem.line)).toContain(line + 1);
		expect(asReference.counts.errors).toBeGreaterThan(0);
	},
);

const another = () =>
	goodContent[`barriers/${goodIds.barriers}/nl.md`]
		?.replace('Ik vind', 'Wij vinden')
		.replace('moved: [opvang-ontbreekt]\n', '');
