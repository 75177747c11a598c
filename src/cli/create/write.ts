import {
	copyFileSync,
	existsSync,
	mkdirSync,
	readdirSync,
	renameSync,
	rmSync,
	rmdirSync,
	writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { EngineSource } from './engine.ts';

/** Whether something stands there that a new town would mix with. */
export const isTaken = (folder: string) => existsSync(folder) && readdirSync(folder).length > 0;

/** Writes all files, or none: they get their place when the last one is there. */
export function writeTown(
	folder: string,
	files: ReadonlyMap<string, string>,
	{ file }: EngineSource,
) {
	const unfinished = join(dirname(folder), `.${basename(folder)}.nieuw-${process.pid}`);
	const clear = () => rmSync(unfinished, { recursive: true, force: true });
	process.once('exit', clear);
	for (const [path, text] of files) {
		mkdirSync(dirname(join(unfinished, path)), { recursive: true });
		writeFileSync(join(unfinished, path), text);
	}
	if (file) copyFileSync(file, join(unfinished, basename(file)));
	if (existsSync(folder)) rmdirSync(folder);
	renameSync(unfinished, folder);
	process.off('exit', clear);
}
