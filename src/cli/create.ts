import { basename, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { EXIT, type ExitCode } from '../pipeline/command/exit-codes.ts';
import { exitOnSignals } from '../pipeline/command/signals.ts';
import { Mistyped, Stopped } from '../pipeline/command/stopped.ts';
import { today } from '../pipeline/input/today.ts';
import { refuseUnwritable } from '../pipeline/command/typed.ts';
import { plainName } from '../check/index.ts';
import { DEFAULT_ORIGINAL } from '../languages/index.ts';
import { ask, readGiven } from './create/ask.ts';
import { engineSource } from './create/engine.ts';
import { placeOf } from './create/publish.ts';
import { townFiles } from './create/town.ts';
import { ORIGINALS } from './create/words.ts';
import { isTaken, writeTown } from './create/write.ts';
import { showCheck } from './editing/show-check.ts';

export const USAGE = `Zo gebruik je dit: npx drempelwijzer create mijn-stad
  Maakt een map voor je gemeente. Wat je niet als optie geeft, wordt gevraagd.
  --place NAAM       de gemeente
  --country LAND     BE of NL (gewoon: BE)
  --original TAAL    in welke taal jullie schrijven: ${ORIGINALS.join(', ')} (gewoon: ${DEFAULT_ORIGINAL})
  --name NAAM        hoe de site heet
  --type SOORT       gemeente of vzw
  --publisher NAAM   de uitgever
  --phone NUMMER     waar mensen met vragen bellen, bijvoorbeeld "011 23 45 67"
  --themes LIJST     bijvoorbeeld "Werk, Wonen"
  --repository URL   waar de map op GitHub of GitLab komt
  --url URL          waar de site komt te staan
  --host HOST        github of gitlab: voor welke er een werkbeurt bij komt
  --engine BRON      waarvan npm Drempelwijzer haalt
  --yes              vraag niets, neem het gewone`;

const string = { type: 'string' } as const;
const OPTIONS = {
	...{
		place: string,
		country: string,
		original: string,
		name: string,
		type: string,
		publisher: string,
		phone: string,
	},
	...{ themes: string, repository: string, url: string, host: string, engine: string },
	yes: { type: 'boolean', default: false },
} as const;

/** Makes the folder of a town: its content to begin with, and nothing of the engine but its name. */
export async function run(args: string[]): Promise<ExitCode> {
	const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
	const folder = folderFrom(positionals);
	const { engine, yes, repository, url, host, ...given } = values;
	const place = placeOf({ repository, url, host });
	exitOnSignals();
	const name = basename(folder);
	const asks = !yes && process.stdin.isTTY && process.stdout.isTTY;
	const answers = asks ? await ask(name, given) : readGiven(name, given);
	const source = engine === undefined ? engineSource(folder) : { spec: engine };
	const plan = { folder: name, answers, place, engine: source.spec, today: today() };
	writeTown(folder, townFiles(plan), source);
	const code = await showCheck(join(folder, 'content'));
	console.log(nextSteps(relative('.', folder) || '.'));
	return code;
}

function folderFrom(positionals: readonly string[]): string {
	const [typed] = positionals;
	if (positionals.length !== 1 || !typed) throw new Mistyped('Geef de naam van één nieuwe map.');
	const folder = resolve(typed);
	const name = basename(folder);
	// npm wants such a name too.
	if (plainName(name) !== name)
		throw new Mistyped(
			`"${name}" kan geen naam zijn. Dit kan wel: ${plainName(name) || 'mijn-stad'}`,
		);
	refuseUnwritable(folder);
	if (isTaken(folder))
		throw new Stopped(
			EXIT.usage,
			`De map ${typed} bestaat al en is niet leeg. Kies een andere naam.`,
		);
	return folder;
}

const nextSteps = (folder: string) => `
De map ${folder} is klaar. Doe nu:
  cd ${folder}
  npm install
  npm start
Begin daarna met README.md.`;
