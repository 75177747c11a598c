import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Beside the content: such texts are of somebody else, and are never published. */
const USUAL = 'source-texts';

/** The folder with the sources' own texts: the one that was asked for, or the usual one if it is there. */
export function sourceTextsOf(contentDir: string, asked?: string): string | undefined {
	if (asked !== undefined) return resolve(asked);
	const usual = join(dirname(resolve(contentDir)), USUAL);
	return existsSync(usual) ? usual : undefined;
}
