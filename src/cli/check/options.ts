import { parseArgs } from 'node:util';
import { isRevision } from '../impact/base.ts';
import { sourceTextsOf } from '../../pipeline/input/source-texts.ts';
import { Mistyped } from '../../pipeline/command/stopped.ts';
import { contentTyped, folderTyped } from '../../pipeline/command/typed.ts';

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

/** Reads the command line; throws a sentence for who typed it. */
export function readOptions(args: string[]): CheckCommand {
	const string = { type: 'string' } as const;
	const watch = { type: 'boolean' } as const;
	const { values } = parseArgs({
		args,
		options: { content: string, sources: string, format: string, since: string, watch },
	});
	const format = FORMATS.find((known) => known === (values.format ?? 'text'));
	if (!format) throw new Mistyped(`De vorm "${values.format}" kennen we niet.`);
	const contentDir = contentTyped(values.content);
	const sources = values.sources && folderTyped(values.sources);
	const { since } = values;
	if (since !== undefined && !isRevision(since, contentDir))
		throw new Mistyped(`De versie "${since}" kennen we niet.`);
	const sourcesDir = sourceTextsOf(contentDir, sources);
	return {
		contentDir,
		format,
		isWatching: values.watch ?? false,
		...(since === undefined ? {} : { since }),
		...(sourcesDir && { sourcesDir }),
	};
}
