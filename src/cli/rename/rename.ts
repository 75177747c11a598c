import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../../check/index.ts';
import { keepFresh } from './keep-fresh.ts';
import { withOldName } from './moved.ts';
import { type Renaming, renamedReferences } from './references.ts';

/** Moves the folder and changes all that refers to it. Gives how many files refer to it. */
export function rename(contentDir: string, renaming: Renaming): number {
	const read = readContent(contentDir);
	const changes = renamedReferences(read, renaming);
	for (const { path, text } of changes) writeFileSync(path, text);
	const folder = (id: string) => join(contentDir, renaming.kind, id);
	const own = join(folder(renaming.from), `${read.original}.md`);
	const text = changes.find(({ path }) => path === own)?.text ?? readFileSync(own, 'utf8');
	writeFileSync(own, withOldName(text, renaming.from, renaming.to));
	renameSync(folder(renaming.from), folder(renaming.to));
	keepFresh(contentDir, read, (id) => (id === renaming.from ? renaming.to : id));
	return changes.filter(({ path }) => path !== own).length;
}
