import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { load } from 'js-yaml';
import { readContent } from '../../src/check/index.ts';

const root = join(import.meta.dirname, '../..');
/**
 * Two sorts never get this far, and the unit test of the same list has them: wide signs of Asia are in none of the fonts,
 * and a link to / leads out of the folder of this town, which the build refuses.
 */
const attacks = (
	load(readFileSync(join(root, 'tests/cases/attacks.yaml'), 'utf8')) as string[]
).filter((attack) => !/[\uff00-\uffef]|\]\(\/ /.test(attack));
/** Attacks that stand together in one fiche: in its title, its summary, its lists and its text. */
const TOGETHER = 6;

/** Writes a town whose fiches hold every attack that the check lets through as plain text. Gives how many those are. */
export function writeHostileTown(folder: string): number {
	cpSync(join(root, 'tests/fixtures/second-town'), folder, { recursive: true });
	const texts = attacks.filter((attack) => passes(folder, [attack], ''));
	const bodies = attacks.filter((attack) => passes(folder, [], attack));
	for (let index = 0; index * TOGETHER < Math.max(texts.length, bodies.length); index++) {
		const at = index * TOGETHER;
		const inFields = texts.slice(at, at + TOGETHER);
		write(folder, `aanval-${index}`, inFields, bodies.slice(at, at + TOGETHER).join('\n\n'));
	}
	return texts.length + bodies.length;
}

function passes(folder: string, texts: string[], body: string): boolean {
	const file = write(folder, 'proef', texts, body);
	const { problems } = readContent(folder);
	rmSync(dirname(join(folder, file)), { recursive: true });
	return !problems.some((problem) => problem.file.endsWith(file));
}

function write(folder: string, id: string, texts: string[], body: string): string {
	const file = `barriers/${id}/nl.md`;
	const one = texts[0] ?? 'Gewoon';
	const line = JSON.stringify(one.replaceAll(/\s+/g, ' ').trim().slice(0, 80));
	const fiche = [
		'---',
		`title: ${JSON.stringify(`${id} ${one.replaceAll(/\s+/g, ' ')}`.slice(0, 90).trim())}`,
		`summary: ${JSON.stringify(one)}`,
		'themes: [onderweg]',
		'basis: afgeleid',
		`reading: ${JSON.stringify(texts[1] ?? one)}`,
		`voices: [{ quote: ${line}, who: ${line}, source: bron-dorpskrant }]`,
		`gaps: ${JSON.stringify(texts)}`,
		`doubts: ${JSON.stringify(texts)}`,
		'evidence: [{ source: bron-dorpskrant, from: De laatste bus vertrekt }]',
		'---',
		'',
		body,
		'',
		'Om 9:30 uur.',
		'',
	];
	mkdirSync(dirname(join(folder, file)), { recursive: true });
	writeFileSync(join(folder, file), fiche.join('\n'));
	return file;
}
