import { join, relative } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { amount, readContent } from '../check/index.ts';
import { kinds } from '../model/index.ts';
import { EXIT, type ExitCode } from '../pipeline/command/exit-codes.ts';
import { Mistyped, Stopped } from '../pipeline/command/stopped.ts';
import { contentTyped } from '../pipeline/command/typed.ts';
import { refreshIds } from './generate/refresh-ids.ts';
import { ficheAddress, ficheFile } from './editing/fiche-file.ts';
import { kindTyped, kindWords } from './editing/kind-named.ts';
import { type Removal, referringFiles, remove } from './remove/remove.ts';
import { showCheck } from './editing/show-check.ts';

export const USAGE = `Zo gebruik je dit: npm run remove -- drempel naam-van-de-fiche
  --to NAAM       het oude adres stuurt door naar deze fiche van dezelfde soort
  --gone          het oude adres bestaat niet meer
  --content MAP   een andere map met inhoud
Soorten: ${kindWords()}`;

export async function run(args: string[]): Promise<ExitCode> {
	const { contentDir, isGone, ...asked } = readOptions(args);
	const address = ficheAddress(contentDir, asked.kind, asked.id);
	const removal = isGone || asked.to ? asked : await askWhereTo(asked, address);
	if (!removal) throw new Mistyped('Zeg wat er met het adres gebeurt: --to of --gone.');
	const refusal = refusalOf(contentDir, removal);
	if (refusal) throw new Stopped(EXIT.usage, refusal);
	const number = houseNumber(contentDir, removal);
	const changed = remove(contentDir, removal);
	refreshIds(contentDir);
	console.log(outcome(removal, address, changed));
	if (number)
		console.log(
			`Let op: /a/${number}/ staat misschien op papier. Gebruik dat huisnummer nooit opnieuw.`,
		);
	return showCheck(contentDir);
}

function readOptions(args: string[]) {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: {
			content: { type: 'string' },
			to: { type: 'string' },
			gone: { type: 'boolean', default: false },
		},
	});
	const [word = '', id = ''] = positionals;
	const kind = kindTyped(word);
	if (positionals.length !== 2) throw new Mistyped('Geef de soort en de naam van de fiche.');
	if (values.to && values.gone) throw new Mistyped('Kies: --to of --gone.');
	const { content, to, gone: isGone } = values;
	return { kind, id, contentDir: contentTyped(content), isGone, ...(to && { to }) };
}

/** Deleting asks what happens to the address. Without somebody to answer there is no answer. */
async function askWhereTo({ kind, id }: Removal, address: string): Promise<Removal | undefined> {
	if (!process.stdin.isTTY || !process.stdout.isTTY) return undefined;
	const lines = createInterface({ input: process.stdin, output: process.stdout });
	try {
		console.log(`Wat gebeurt er met het adres ${address}? Het kan op papier staan.`);
		console.log('Typ de naam van de fiche die het overneemt, of typ: weg');
		const answer = (await lines.question('> ')).trim();
		if (answer === '') return undefined;
		return answer === 'weg' ? { kind, id } : { kind, id, to: answer };
	} finally {
		lines.close();
	}
}

function refusalOf(contentDir: string, { kind, id, to }: Removal): string | undefined {
	const what = kinds[kind].label[0];
	const isMissing = (name: string) => !ficheFile(contentDir, kind, name);
	if (isMissing(id)) return `Er is geen ${what} "${id}".`;
	if (to === id) return 'Kies een andere fiche: deze gaat weg.';
	if (to !== undefined) return isMissing(to) ? `Er is geen ${what} "${to}".` : undefined;
	const files = referringFiles(contentDir, { kind, id });
	if (files.length === 0) return undefined;
	const list = files.map((file) => `  ${relative(join(contentDir, '..'), file)}`).join('\n');
	return `Deze bestanden verwijzen er nog naar:\n${list}\nHaal dat daar eerst weg, of stuur alles door met --to.`;
}

function houseNumber(contentDir: string, { kind, id }: Removal): number | undefined {
	const { entries } = readContent(contentDir).readable;
	const entry = entries.find((one) => one.kind === kind && one.id === id);
	return entry && 'number' in entry.data ? entry.data.number : undefined;
}

function outcome({ id, to }: Removal, address: string, changed: number): string {
	if (to === undefined) return `${id} is weg. Het adres ${address} geeft nu "niet gevonden".`;
	return `${id} is weg. ${amount(changed, ['bestand verwijst', 'bestanden verwijzen'])} nu naar ${to}.\nHet oude adres ${address} stuurt door.`;
}
