import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Mistyped } from './command/stopped.ts';
import { sourceTextsOf } from './input/source-texts.ts';
import { isOurs, mayReplace } from './swap/mark.ts';
import {
	baseTyped,
	contentTyped,
	folderTyped,
	refuseContent,
	refuseOddPlace,
} from './command/typed.ts';

/** What a build is asked to do; folders are absolute. */
export interface BuildOptions {
	contentDir: string;
	outDir: string;
	/** Folder on the server; absent: the one in site.yaml. */
	base?: string | undefined;
	/** Folder with the sources' own texts, to compare quotations with. */
	sourcesDir?: string | undefined;
	/** Whether documents are printed; without them pages offer none. */
	prints: boolean;
	/** The part of a site that stands that is made again; absent: all of it. */
	only?: Part | undefined;
}

const PARTS = ['site', 'print', 'search'] as const;
export type Part = (typeof PARTS)[number];

export const USAGE = `Gebruik: npm run build -- [opties]
  --content MAP   de map met inhoud (gewoon: content)
  --out MAP       waar de site komt te staan (gewoon: dist)
  --base /pad/    de map op de server, als die anders is dan in site.yaml
  --sources MAP   de teksten van de bronnen, om citaten mee te vergelijken (gewoon: source-texts naast content)
  --no-print      zonder documenten om te drukken: sneller, voor wie alleen de pagina's wil zien
  --only=DEEL     één deel opnieuw, in de site die er al staat:
                  site    de pagina's, de zoekindex en de open data; de documenten blijven zoals ze gedrukt zijn
                  print   de documenten; wat de pagina's erover zeggen, verandert pas met de pagina's
                  search  de zoekindex, voor wie aan het zoeken werkt`;

/** Reads the command line; throws a sentence for who typed it. */
export function parseBuildOptions(args: string[]): BuildOptions {
	const { values } = parseArgs({
		args,
		allowNegative: true,
		options: {
			content: { type: 'string' },
			out: { type: 'string', default: 'dist' },
			base: { type: 'string' },
			sources: { type: 'string' },
			print: { type: 'boolean', default: true },
			only: { type: 'string' },
		},
	});
	const contentDir = contentTyped(values.content);
	const sources = values.sources && folderTyped(values.sources);
	const options = {
		contentDir,
		outDir: resolve(values.out),
		base: baseTyped(values.base),
		sourcesDir: sourceTextsOf(contentDir, sources),
		prints: values.print,
		only: partTyped(values.only),
	};
	refuse(options);
	return options;
}

function partTyped(typed: string | undefined): Part | undefined {
	const part = PARTS.find((name) => name === typed);
	if (typed === undefined || part) return part;
	throw new Mistyped(`--only is ${PARTS.join(', ')}. Niet: ${typed}`);
}

function refuse({ contentDir, outDir, prints, only }: BuildOptions) {
	refuseOddPlace(outDir);
	if (only && !prints) throw new Mistyped('--only en --no-print gaan niet samen.');
	if (only && !isOurs(outDir))
		throw new Mistyped(`In ${outDir} staat nog geen site. Bouw ze eerst helemaal, zonder --only.`);
	// The swap replaces the whole folder: never one that holds something else than a site.
	if (!mayReplace(outDir))
		throw new Mistyped(
			`${outDir} bestaat al, en is geen site die Drempelwijzer gemaakt heeft. Kies een andere map met --out.\n` +
				'Is het toch een oude site van jou? Haal de map dan eerst zelf weg.',
		);
	refuseContent(outDir, contentDir);
}
