import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { amount, plainName, readContent } from '../check/index.ts';
import { kinds } from '../model/index.ts';
import type { ExitCode } from '../pipeline/command/exit-codes.ts';
import { Mistyped } from '../pipeline/command/stopped.ts';
import { contentTyped } from '../pipeline/command/typed.ts';
import { refreshIds } from './generate/refresh-ids.ts';
import { ficheAddress, ficheFile } from './editing/fiche-file.ts';
import { kindTyped, kindWords } from './editing/kind-named.ts';
import type { Renaming } from './rename/references.ts';
import { rename } from './rename/rename.ts';
import { showCheck } from './editing/show-check.ts';

export const USAGE = `Zo gebruik je dit: npm run rename -- aanbevelingen oude-naam nieuwe-naam
  --content MAP   een andere map met inhoud
Soorten: ${kindWords()}`;

export async function run(args: string[]): Promise<ExitCode> {
	const { contentDir, ...renaming } = readOptions(args);
	const changed = rename(contentDir, renaming);
	refreshIds(contentDir);
	console.log(
		`${renaming.from} heet nu ${renaming.to}. ${amount(changed, ['bestand verwijst', 'bestanden verwijzen'])} naar de nieuwe naam.`,
	);
	const address = ficheAddress(contentDir, renaming.kind, renaming.from);
	console.log(`Het oude adres ${address} stuurt door.`);
	return showCheck(contentDir);
}

function readOptions(args: string[]): Renaming & { contentDir: string } {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: { content: { type: 'string' } },
	});
	const [word = '', from = '', to = ''] = positionals;
	const kind = kindTyped(word);
	if (positionals.length !== 3)
		throw new Mistyped('Geef de soort, de oude naam en de nieuwe naam.');
	const renaming = { kind, from, to, contentDir: contentTyped(values.content) };
	const refusal = refusalOf(renaming);
	if (refusal) throw new Mistyped(refusal);
	return renaming;
}

function refusalOf({ kind, from, to, contentDir }: Renaming & { contentDir: string }) {
	const what = kinds[kind].label[0];
	if (!ficheFile(contentDir, kind, from)) return `Er is geen ${what} "${from}".`;
	if (plainName(to) !== to || to === '')
		return `"${to}" kan geen naam zijn. Dit kan wel: ${plainName(to) || 'een-naam'}`;
	if (existsSync(join(contentDir, kind, to))) return `Er is al een ${what} "${to}".`;
	const owner = readContent(contentDir).readable.entries.find(
		(entry) =>
			entry.kind === kind &&
			entry.id !== from &&
			'moved' in entry.data &&
			entry.data.moved.includes(to),
	);
	return owner && `"${to}" is een oude naam van "${owner.id}".`;
}
