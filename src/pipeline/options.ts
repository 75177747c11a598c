import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Mistyped } from './stopped.ts';
import { sourceTextsOf } from './source-texts.ts';
import { mayReplace } from './swap/mark.ts';
import { baseTyped, contentTyped, folderTyped, refuseContent, refuseOddPlace } from './typed.ts';

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
}

export const USAGE = `Gebruik: npm run build -- [opties]
  --content MAP   de map met inhoud (gewoon: content)
  --out MAP       waar de site komt te staan (gewoon: dist)
  --base /pad/    de map op de server, als die anders is dan in site.yaml
  --sources MAP   de teksten van de bronnen, om citaten mee te vergelijken (gewoon: source-texts naast content)
  --no-print      zonder documenten om te drukken: sneller, voor wie alleen de pagina's wil zien`;

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
	};
	refuse(options);
	return options;
}

function refuse({ contentDir, outDir }: BuildOptions) {
	refuseOddPlace(outDir);
	// The swap replaces the whole folder: never one that holds something else than a site.
	if (!mayReplace(outDir))
		throw new Mistyped(
			`${outDir} bestaat al, en is geen site die Drempelwijzer gemaakt heeft. Kies een andere map met --out.\n` +
				'Is het toch een oude site van jou? Haal de map dan eerst zelf weg.',
		);
	refuseContent(outDir, contentDir);
}
