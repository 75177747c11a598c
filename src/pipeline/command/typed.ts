import { existsSync, mkdirSync, mkdtempSync, rmdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { BASE_PATTERN } from '../../model/index.ts';
import { diskTrouble } from './disk-trouble.ts';
import { EXIT } from './exit-codes.ts';
import { Mistyped, Stopped } from './stopped.ts';

/** A folder that has to be there, absolute. */
export function folderTyped(typed: string): string {
	const folder = resolve(typed);
	if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return folder;
	throw new Mistyped(`De map "${typed}" bestaat niet.`);
}

/** The folder with content; unless somebody says otherwise, that of the town where the command is typed. */
export const contentTyped = (typed = 'content') => folderTyped(typed);

/** What is made never stands between what was written. */
export function refuseContent(outDir: string, contentDir: string) {
	if (`${outDir}${sep}`.startsWith(`${contentDir}${sep}`))
		throw new Mistyped(
			'Wat we maken kan niet in de map met inhoud staan. Kies een andere map met --out.',
		);
}

/** Not every place that has a name takes a folder, /proc for one: whoever typed it hears so before anything is made. */
export function refuseUnwritable(outDir: string) {
	try {
		makeFolder(dirname(outDir));
		rmdirSync(mkdtempSync(join(dirname(outDir), `${trialOf(outDir)}${process.pid}-`)));
	} catch (cause) {
		const trouble = `Hier kan geen map staan: ${outDir}. Kies een andere plaats.`;
		throw new Stopped(EXIT.ours, diskTrouble(cause) ?? trouble, { cause });
	}
}

/** How a folder begins that is only made to see that it can be: a process may be killed before it is gone. */
export const trialOf = (outDir: string) => `.${basename(outDir)}.proef-`;

/** Not `recursive`: of a folder below /proc that is not there, Node 26 makes the one above for ever. */
function makeFolder(folder: string) {
	if (existsSync(folder)) return;
	makeFolder(dirname(folder));
	mkdirSync(folder);
}

/** The folder on the server; absent: the one that site.yaml names. */
export function baseTyped(typed: string | undefined): string | undefined {
	if (typed === undefined || BASE_PATTERN.test(typed)) return typed;
	throw new Mistyped(
		`--base begint en eindigt met een schuine streep, zoals /dossier/. Niet: ${typed}`,
	);
}

/** Where a server listens. */
export function portTyped(typed: string): number {
	const port = Number(typed);
	if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
	throw new Mistyped(`Geen poort: ${typed}`);
}

/** Astro takes these in the name of a folder for a part of an address, and then looks elsewhere. */
const ODD = /[#?%]/;

/** Where pages are made: in the folder of the town, with what stands in that of the engine. */
export function refuseOddPlace(...folders: readonly string[]) {
	const odd = [resolve('.'), import.meta.dirname, ...folders].find((folder) => ODD.test(folder));
	if (odd)
		throw new Stopped(
			EXIT.usage,
			`In ${odd} staat een #, ? of %. Daar kan geen site gemaakt worden: geef die map een andere naam.`,
		);
}
