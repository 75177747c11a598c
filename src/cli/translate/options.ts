import { parseArgs } from 'node:util';
import type { KindName } from '../../model/index.ts';
import { Mistyped } from '../../pipeline/command/stopped.ts';
import { contentTyped } from '../../pipeline/command/typed.ts';
import { kindNamed } from '../editing/kind-named.ts';

export const USAGE = `Zo gebruik je dit: npm run translate -- ar aanbevelingen/naam-van-de-map
  Zonder meer: toont wat vertaald, ouder of nog niet vertaald is.
  --klaar         de vertaling is nagekeken en klopt weer met het Nederlands
  --content MAP   een andere map met inhoud`;

export interface TranslateOptions {
	contentDir: string;
	/** The translation has been looked at and fits the Dutch again. */
	isDone: boolean;
	/** Absent: all of them. */
	wanted?: { lang: string; kind: KindName; id: string };
}

/** Reads the command line; throws a sentence for who typed it. */
export function readOptions(args: string[]): TranslateOptions {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: {
			content: { type: 'string' },
			klaar: { type: 'boolean', default: false },
		},
	});
	const contentDir = contentTyped(values.content);
	const options = { contentDir, isDone: values.klaar };
	if (positionals.length === 0) return options;
	const wanted = placeIn(positionals);
	if (!wanted) throw new Mistyped('Zeg de taal en de fiche.');
	return { ...options, wanted };
}

function placeIn([lang = '', place = '', ...more]: string[]): TranslateOptions['wanted'] {
	const [word = '', id = ''] = place.split('/');
	const kind = kindNamed(word);
	return kind && id && more.length === 0 ? { lang, kind, id } : undefined;
}
