import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { originalOf, plainName } from '../../check/index.ts';
import type { KindName } from '../../model/index.ts';
import { listPath, localPath } from '../../routes/index.ts';

/** Where an entry stands that somebody named; undefined: there is none. A name leads to no other folder. */
export function ficheFile(contentDir: string, kind: KindName, id: string): string | undefined {
	const file = join(contentDir, kind, id, `${originalOf(contentDir)}.md`);
	return id !== '' && plainName(id) === id && existsSync(file) ? file : undefined;
}

/** The address of its page, in the language of the town. */
export const ficheAddress = (contentDir: string, kind: KindName, id: string) =>
	localPath(originalOf(contentDir), `${listPath(kind)}${id}/`);
