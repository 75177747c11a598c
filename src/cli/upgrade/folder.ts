import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Files } from '../../upgrade/index.ts';

/** All that an editor writes; pictures and recordings have no format of ours. */
const TEXTS = '**/*.{md,yaml,txt}';

/** Every text in a content folder. */
export const readTexts = (contentDir: string): Files =>
	new Map(
		globSync(TEXTS, { cwd: contentDir })
			.sort()
			.map((file) => [file.replaceAll('\\', '/'), readFileSync(join(contentDir, file), 'utf8')]),
	);

/** Writes what became of the texts: what is another one now, what is new, and what goes. */
export function writeTexts(contentDir: string, before: Files, after: Files) {
	for (const [path, text] of after) {
		if (before.get(path) === text) continue;
		mkdirSync(dirname(join(contentDir, path)), { recursive: true });
		writeFileSync(join(contentDir, path), text);
	}
	for (const path of before.keys()) if (!after.has(path)) rmSync(join(contentDir, path));
}

/** Files that changed and that git does not know of yet; none where there is no git to go back with. */
export function unsavedIn(contentDir: string): string[] {
	try {
		const said = execFileSync('git', ['-C', contentDir, 'status', '--porcelain', '--', '.'], {
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore'],
		});
		return said
			.split('\n')
			.filter(Boolean)
			.map((line) => line.slice(3));
	} catch {
		return [];
	}
}
