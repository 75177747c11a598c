import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse as parseYaml, stringify } from 'yaml';
import { type ReadContent, readContent } from '../../src/check/index.ts';
import { findUnsafe, parse } from '../../src/markdown/index.ts';
import {
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
const FICHES = (kind: KindName) => (kind === 'publications' ? 2 : 8);
const HARMLESS = 'Gewone woorden';

const ids: Record<RefTarget, string> = {
	barriers: 'geen-bus-na-zes-uur',
	recommendations: 'belbus-tot-tien-uur',
	actions: 'belbus-in-de-avond',
	contacts: 'contact-belbus',
	organisations: 'gemeente-lindedorp',
	projects: 'dorp-zonder-drempels',
	sources: 'bron-dorpskrant',
	glossary: 'belbus',
	publications: 'vrijwilligersgids',
	themes: 'onderweg',
	audiences: 'avondwerkers',
};

/** Where an attack stands: the file and the field. */
type Refused = ReadonlySet<string>;

/** Writes a town in which every text field of every kind holds attacks, all that the check lets through. Gives how many there are. */
export function writeHostileTown(folder: string): number {
	cpSync(TOWN, folder, { recursive: true });
	write(folder, new Set());
	const refused = refusedIn(readContent(folder));
	const count = write(folder, refused);
	const left = readContent(folder).problems;
	if (left.length > 0) throw new Error(`Still refused: ${JSON.stringify(left.slice(0, 5))}`);
	return count;
}

const refusedIn = ({ problems }: ReadContent): Refused =>
	new Set(problems.map(({ file, path = [] }) => keyOf(file, path)));

const keyOf = (file: string, path: readonly (string | number)[]) =>
	`${file.split('/').slice(1).join('/')} ${path.map((step) => (typeof step === 'number' ? '*' : step)).join('.')}`;

function write(folder: string, refused: Refused): number {
	let count = 0;
	let next = 0;
	const attackIn = (file: string) => (field: TextField) => {
		const attack = fitting(attacks[next++ % attacks.length] ?? '', field);
		if (attack === '' || refused.has(keyOf(`content/${file}`, field.path))) return HARMLESS;
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
			const below = Array.from({ length: BODIES }, () => bodies[next++ % bodies.length]);
			count += below.length;
			put(folder, file, `---\n${asYaml(data)}---\n${below.join('\n\n')}\n\nOm 9:30 uur.\n`);
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
