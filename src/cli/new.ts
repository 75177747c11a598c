import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type ReadContent, plainName, readContent } from '../check/index.ts';
import { type KindName, kinds } from '../model/index.ts';
import { EXIT, type ExitCode } from '../pipeline/command/exit-codes.ts';
import { Mistyped, Stopped } from '../pipeline/command/stopped.ts';
import { contentTyped } from '../pipeline/command/typed.ts';
import { refreshIds } from './generate/refresh-ids.ts';
import { kindTyped, kindWords } from './editing/kind-named.ts';
import { ask } from './new/ask.ts';
import { ficheText, questionsFor } from './new/fiche.ts';
import { showCheck } from './editing/show-check.ts';

export const USAGE = `Zo gebruik je dit: npm run new -- drempel "Titel van de fiche"
  --content MAP   een andere map met inhoud
Soorten: ${kindWords()}`;

/** An address that people still read out. */
const SHORT = 40;

export async function run(args: string[]): Promise<ExitCode> {
	const { kind, title, contentDir } = readOptions(args);
	const id = plainName(title, SHORT);
	const read = readContent(contentDir);
	const refusal = refusalOf(kind, id, contentDir, read);
	if (refusal) throw new Stopped(EXIT.usage, refusal);
	const known: Record<string, string> = { title, ...firstFree(kind, read) };
	const names = namesIn(read);
	const open = questionsFor(kind, names).filter(({ path }) => !(path in known));
	const answers = process.stdin.isTTY && process.stdout.isTTY ? await ask(open) : {};
	const folder = join(contentDir, kind, id);
	const name = `${read.original}.md`;
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, name), ficheText(kind, { ...known, ...answers }, names));
	refreshIds(contentDir);
	console.log(`Gemaakt: ${join(kind, id, name)}. Vul aan wat de controle nog vraagt.`);
	return showCheck(contentDir, `${basename(contentDir)}/${kind}/${id}/${name}`);
}

function readOptions(args: string[]) {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: { content: { type: 'string' } },
	});
	const [word = '', title = ''] = positionals;
	const kind = kindTyped(word);
	if (plainName(title) === '' || positionals.length > 2)
		throw new Mistyped('Zet de titel tussen aanhalingstekens.');
	return { kind, title, contentDir: contentTyped(values.content) };
}

/** Why there can be no fiche of this name. */
function refusalOf(kind: KindName, id: string, contentDir: string, { readable }: ReadContent) {
	const what = kinds[kind].label[0];
	if (existsSync(join(contentDir, kind, id)))
		return `Er is al een ${what} met de naam "${id}". Kies een andere titel.`;
	const owner = readable.entries.find(
		(entry) => entry.kind === kind && 'moved' in entry.data && entry.data.moved.includes(id),
	);
	return owner && `"${id}" is een oude naam van "${owner.id}". Kies een andere titel.`;
}

/** The names that a reference can have: fiches of a kind, themes or audiences. */
function namesIn({ readable: { entries, taxonomy } }: ReadContent) {
	return (refersTo: string): string[] =>
		refersTo === 'themes' || refersTo === 'audiences'
			? (taxonomy?.[refersTo] ?? []).map(({ id }) => id)
			: entries.filter(({ kind }) => kind === refersTo).map(({ id }) => id);
}

/** A recommendation gets the first house number that was never used. */
function firstFree(kind: KindName, { readable }: ReadContent): Record<string, string> {
	if (kind !== 'recommendations') return {};
	const numbers = readable.entries.map(({ data }) => ('number' in data ? data.number : 0));
	return { number: String(numbers.reduce((most, each) => Math.max(most, each), 0) + 1) };
}
