import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { originalOf, plainName, readContent } from '../check/index.ts';
import { kinds } from '../model/index.ts';
import { listPath } from '../routes/index.ts';
import type { ExitCode } from '../pipeline/exit-codes.ts';
import { Mistyped } from '../pipeline/stopped.ts';
import { refreshIds } from './generate/refresh-ids.ts';
import { kindNamed, kindWords } from './editing/kind-named.ts';
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
		`${renaming.from} heet nu ${renaming.to}. ${changed} bestanden verwijzen naar de nieuwe naam.`,
	);
	console.log(`Het oude adres ${listPath(renaming.kind)}${renaming.from}/ stuurt door.`);
	return showCheck(contentDir);
}

function readOptions(args: string[]): Renaming & { contentDir: string } {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: { content: { type: 'string', default: 'content' } },
	});
	const [word = '', from = '', to = ''] = positionals;
	const kind = kindNamed(word);
	if (!kind) throw new Mistyped(`De soort "${word}" kennen we niet.`);
	if (positionals.length !== 3)
		throw new Mistyped('Geef de soort, de oude naam en de nieuwe naam.');
	const renaming = { kind, from, to, contentDir: resolve(values.content) };
	const refusal = refusalOf(renaming);
	if (refusal) throw new Mistyped(refusal);
	return renaming;
}

function refusalOf({ kind, from, to, contentDir }: Renaming & { contentDir: string }) {
	const what = kinds[kind].label[0];
	if (!existsSync(join(contentDir, kind, from, `${originalOf(contentDir)}.md`)))
		return `Er is geen ${what} "${from}".`;
	if (plainName(to) !== to || to === '')
		return `"${to}" kan geen naam zijn. Dit kan wel: ${plainName(to)}`;
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
