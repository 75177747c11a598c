import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse as parseYaml, stringify } from 'yaml';
import { check } from '../../src/check/index.ts';
import { findUnsafe, parse } from '../../src/markdown/index.ts';
import {
	LANGUAGE_RULES,
	type KindName,
	type RefTarget,
	kindNames,
	kinds,
	site,
	taxonomy,
} from '../../src/model/index.ts';
import { fullEntry } from '../unit/full-entry.ts';
import { type TextField, textFieldsOf } from '../unit/text-fields.ts';

const root = join(import.meta.dirname, '../..');
const TOWN = join(root, 'tests/fixtures/second-town');
/**
 * Two sorts never get this far, and the unit test of the same list has them: wide signs of Asia are in none of the fonts,
 * and a link to / leads out of the folder of this town, which the build refuses.
 */
const attacks = (
	parseYaml(readFileSync(join(root, 'tests/cases/attacks.yaml'), 'utf8')) as string[]
).filter((attack) => !/[\uff00-\uffef]|\]\(\/ /.test(attack));
/** Attacks below the data, so many in one fiche. */
const BODIES = 4;
/** Fiches of each kind: together they hold every attack many times, in other fields each time. A publication is a whole book. */
const FICHES = (kind: KindName) => (kind === 'publications' ? 2 : 10);
const HARMLESS = 'Gewone woorden';

/** Something of each kind to refer to: the town's first, or else an attack itself. */
const ids = {
	...Object.fromEntries(kindNames.map((kind) => [kind, firstOf(kind) ?? 'aanval-0'])),
	themes: 'onderweg',
	audiences: 'avondwerkers',
} as Record<RefTarget, string>;

function firstOf(kind: KindName): string | undefined {
	const folder = join(TOWN, kind);
	return existsSync(folder) ? readdirSync(folder).sort()[0] : undefined;
}

/** The lines of each file that the check refuses. */
type Refused = ReadonlyMap<string, readonly string[]>;

/** Writes a town in which every text field of every kind holds attacks, all that the check lets through. Gives how many there are. */
export async function writeHostileTown(folder: string): Promise<number> {
	cpSync(TOWN, folder, { recursive: true });
	const refused = new Map<string, string[]>();
	for (let round = 0; round < ROUNDS; round++) {
		const count = write(folder, refused);
		const left = await refusedIn(folder);
		if (left.size === 0) return count;
		for (const [file, lines] of left) refused.set(file, [...(refused.get(file) ?? []), ...lines]);
	}
	throw new Error(`Still refused: ${JSON.stringify([...refused].slice(0, 5))}`);
}

/** A text with two faults tells of the second once the first is gone. */
const ROUNDS = 8;

async function refusedIn(folder: string): Promise<Refused> {
	const { problems } = await check({ contentDir: folder, today: '2026-11-22' });
	const errors = problems.filter(({ severity }) => severity === 'error');
	const perFile = Map.groupBy(errors, ({ file }) => file.split('/').slice(1).join('/'));
	return new Map([...perFile].map(([file, all]) => [file, all.map(({ source = '' }) => source)]));
}

function write(folder: string, refused: Refused): number {
	let count = 0;
	let next = 0;
	const attackIn = (file: string) => (field: TextField) => {
		const attack = fitting(attacks[next++ % attacks.length] ?? '', field);
		const written = asYaml([attack.slice(0, field.max - 6).trim()])
			.trim()
			.slice(3, -1);
		if (attack === '' || refused.get(file)?.some((line) => line.includes(written)))
			return field.path.at(-1) === 'title' ? `${HARMLESS} ${next}` : HARMLESS;
		count++;
		return field.path.join() === 'title'
			? `${attack.slice(0, field.max - 5).trim()} ${next}`
			: attack;
	};
	const bodies = attacks.filter((attack) => findUnsafe(parse(attack)).length === 0);
	for (const kind of kindNames)
		for (let at = 0; at < FICHES(kind); at++) {
			const file = `${kind}/aanval-${at}/nl.md`;
			const data = fullEntry(kinds[kind].schema, {
				ids,
				text: attackIn(file),
				without: ['amounts'],
			});
			if ('number' in data) data['number'] = 100 + at;
			// Attacks are no plain words: that is set aside here, as an editor may.
			if (hasExceptions(kind)) data['languageExceptions'] = SET_ASIDE;
			const isLawful = (body: string) =>
				!refused.get(file)?.some((line) => line.trim() !== '' && body.includes(line.trim()));
			const below = Array.from(
				{ length: BODIES },
				() => bodies[next++ % bodies.length] ?? '',
			).filter(isLawful);
			count += below.length;
			const heading = kind === 'publications' ? underChapter(data) : '';
			const body = [heading, ...below, 'Om 9:30 uur.'].filter(Boolean).join('\n\n');
			put(folder, file, `---\n${asYaml(data)}---\n${body}\n`);
			if ('cover' in data)
				cpSync(
					join(TOWN, 'actions/belbus-in-de-avond/cover.jpg'),
					join(folder, dirname(file), 'cover.jpg'),
				);
		}
	for (const [file, schema] of Object.entries({ 'site.yaml': site, 'taxonomy.yaml': taxonomy })) {
		const text = attackIn(file);
		const data = parseYaml(readFileSync(join(TOWN, file), 'utf8'));
		for (const field of textFieldsOf(schema)) replace(data, field.path, () => text(field));
		put(folder, file, asYaml(data as object));
	}
	return count;
}

/** The text of a publication stands in a chapter, under a heading that the chapter names. */
function underChapter(data: Record<string, unknown>): string {
	const [chapter] = data['chapters'] as { body?: string }[];
	if (chapter) chapter.body = 'tekst';
	return '## Tekst';
}

const SET_ASIDE = LANGUAGE_RULES.map((rule) => ({ rule, reason: 'Een proef' }));
const hasExceptions = (kind: KindName) =>
	'languageExceptions' in (kinds[kind].schema as unknown as { shape: object }).shape;

/** Other words in every place of a path where words stand. */
function replace(data: unknown, [step, ...rest]: readonly string[], words: () => string) {
	if (typeof data !== 'object' || data === null || step === undefined) return;
	const holder = data as Record<string, unknown>;
	for (const key of step === '*' ? Object.keys(holder) : [step])
		if (rest.length > 0) replace(holder[key], rest, words);
		else if (typeof holder[key] === 'string') holder[key] = words();
}

/** The same attack in one line and no longer than the field, or it would be refused for that alone. */
const fitting = (attack: string, { max, isLine }: TextField) =>
	(isLine ? attack.replaceAll(/\s+/g, ' ') : attack).slice(0, max).trim();

const asYaml = (data: object) =>
	stringify(data, {
		defaultStringType: 'QUOTE_DOUBLE',
		lineWidth: 0,
		aliasDuplicateObjects: false,
	});

function put(folder: string, file: string, text: string) {
	mkdirSync(dirname(join(folder, file)), { recursive: true });
	writeFileSync(join(folder, file), text);
}
