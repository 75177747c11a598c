import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { generatedIds } from './index.ts';

const root = join(import.meta.dirname, '../../..');

/** Gives editors the new name as a choice; another town's folder has no editor settings of its own. */
export function refreshIds(contentDir: string) {
	if (resolve(contentDir) !== join(root, 'content')) return;
	const { path, text } = generatedIds(contentDir);
	writeFileSync(join(root, path), text);
}
