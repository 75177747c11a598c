import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isRevision } from '../impact/base.ts';

export const FORMATS = ['text', 'json', 'github', 'sarif', 'gitlab'] as const;

export const USAGE =
	`Zo gebruik je dit: npm run check -- --content MAP --sources MAP --format ${FORMATS.join('|')}\n` +
	'  --watch   kijk opnieuw na bij elke wijziging\n' +
	'  --since VERSIE   toon ook wat je naast de bron legt, in bestanden die sindsdien veranderden';

export interface CheckCommand {
	contentDir: string;
	sourcesDir?: string;
	format: (typeof FORMATS)[number];
	isWatching: boolean;
	/** A version in git: what changed since then is shown with its notices. */
	since?: string;
}

/** The options, or the sentence that says what is wrong with them. */
export function readOptions(args: string[]): CheckCommand | string {
	const values = parse(args);
	if (!values) return `Dit begrijpen we niet: ${args.join(' ')}`;
	const format = FORMATS.find((known) => known === (values.format ?? 'text'));
	if (!format) return `De vorm "${values.format}" kennen we niet.`;
	const contentDir = values.content ?? join(import.meta.dirname, '../../..', 'content');
	const missing = [contentDir, values.sources].find((dir) => dir !== undefined && !isFolder(dir));
	if (missing !== undefined) return `De map "${missing}" bestaat niet.`;
	const { since } = values;
	if (since !== undefined && !isRevision(since, contentDir))
		return `De versie "${since}" kennen we niet.`;
	return {
		contentDir: resolve(contentDir),
		format,
		isWatching: values.watch ?? false,
		...(since === undefined ? {} : { since }),
		...(values.sources === undefined ? {} : { sourcesDir: resolve(values.sources) }),
	};
}

function parse(args: string[]) {
	const string = { type: 'string' } as const;
	const options = {
		content: string,
		sources: string,
		format: string,
		since: string,
		watch: { type: 'boolean' } as const,
	};
	try {
		return parseArgs({ args, options }).values;
	} catch {
		return undefined;
	}
}

const isFolder = (dir: string) => existsSync(dir) && statSync(dir).isDirectory();
