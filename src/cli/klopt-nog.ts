import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { assured } from '../pipeline/input/assured.ts';
import { EXIT, type ExitCode } from '../pipeline/command/exit-codes.ts';
import { Mistyped, Stopped } from '../pipeline/command/stopped.ts';
import { today } from '../pipeline/input/today.ts';
import { contentTyped } from '../pipeline/command/typed.ts';
import { fieldIn } from '../upgrade/fields.ts';
import { ficheFile } from './editing/fiche-file.ts';
import { showCheck } from './editing/show-check.ts';

export const USAGE = `Zo gebruik je dit: npm run klopt-nog -- contacts/onthaal contacts/bib --door "het onthaal"
Zet bij elk contactpunt dat je belde of mailde de dag van vandaag.
  --door WIE      welke dienst of functie belde, nooit een naam. Moet, als het er nog niet staat
  --content MAP   een andere map met inhoud`;

/** Writes for many contact points at once that somebody made sure of them today, and by whom. */
export async function run(args: string[]): Promise<ExitCode> {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: { content: { type: 'string' }, door: { type: 'string' } },
	});
	if (positionals.length === 0) throw new Mistyped('Geef minstens één contactpunt.');
	const contentDir = contentTyped(values.content);
	const ids = [...new Set(positionals.map((word) => word.replace(/^contacts\/|\/$/g, '')))];
	const files = ids.flatMap((id) => ficheFile(contentDir, 'contacts', id) ?? []);
	const refusals = ids.flatMap((id) =>
		refusalOf(ficheFile(contentDir, 'contacts', id), id, values.door),
	);
	if (refusals.length > 0) throw new Stopped(EXIT.usage, refusals.join('\n'));
	for (const file of files)
		writeFileSync(file, assured(readFileSync(file, 'utf8'), today(), values.door));
	console.log(`Nagebeld op ${today()}: ${ids.join(', ')}.`);
	return showCheck(contentDir);
}

function refusalOf(file: string | undefined, id: string, by: string | undefined): string[] {
	if (!file) return [`Er is geen contactpunt "${id}".`];
	if (by?.trim() || fieldIn(readFileSync(file, 'utf8'), 'assuredBy')) return [];
	return [`Zeg wie ${id} belde: --door "het onthaal".`];
}
