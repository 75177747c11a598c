import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { originalOf, plainName } from '../../check/index.ts';
import type { KindName } from '../../model/index.ts';

/** Where an entry stands that somebody named; undefined: there is none. A name leads to no other folder. */
export function ficheFile(contentDir: string, kind: KindName, id: string): string | undefined {
	const file = join(contentDir, kind, id, `${originalOf(contentDir)}.md`);
	return id !== '' && plainName(id) === id && existsSync(file) ? file : undefined;
}
