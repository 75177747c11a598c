import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { BASE_PATTERN } from '../model/index.ts';
import { Mistyped } from './stopped.ts';

/** A folder that has to be there, absolute. */
export function folderTyped(typed: string): string {
	const folder = resolve(typed);
	if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return folder;
	throw new Mistyped(`De map "${typed}" bestaat niet.`);
}

/** The folder with content; unless somebody says otherwise, that of the town where the command is typed. */
export const contentTyped = (typed = 'content') => folderTyped(typed);

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
