import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generatedIds } from './index.ts';

/** Gives editors the new name as a choice, where a town has settings for editors. */
export function refreshIds(contentDir: string) {
	const { path, text } = generatedIds(contentDir);
	const file = join(dirname(contentDir), path);
	if (existsSync(file)) writeFileSync(file, text);
}
