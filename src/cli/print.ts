import '../pipeline/lean-memory.ts';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { check } from '../check/index.ts';
import type { Printed } from '../print/index.ts';
import { printAll } from '../pipeline/print.ts';
import { EXIT } from '../pipeline/exit-codes.ts';
import { dayOf, sourceDateEpoch } from '../pipeline/source-date.ts';

/** Prints the documents alone, for those who work on the templates: seconds instead of a whole build. */
const USAGE =
	'Gebruik: node src/cli/print.ts [--content MAP] [--out MAP] [--edition standaard ...] [--lang ar ...] [--no-cache]';

process.exitCode = await main();

async function main(): Promise<number> {
	const {
		content: contentDir,
		out: outDir,
		edition,
		lang: languages,
		cache: usesCache,
	} = parseArgs({
		allowNegative: true,
		options: {
			content: { type: 'string', default: 'content' },
			out: { type: 'string', default: '.cache/print' },
			edition: { type: 'string', multiple: true },
			lang: { type: 'string', multiple: true },
			cache: { type: 'boolean', default: true },
		},
	}).values;
	if (!existsSync(contentDir)) {
		console.error(USAGE);
		return EXIT.usage;
	}
	// The site's words are read from the folder that the environment names.
	process.env['DREMPELWIJZER_CONTENT'] = contentDir;
	const version = dayOf(sourceDateEpoch(contentDir));
	const { dossier, problems } = await check({ contentDir, today: version });
	if (!dossier) {
		console.error(`De inhoud heeft ${problems.length} problemen. Kijk ze na met npm run check.`);
		return EXIT.content;
	}
	const editions = edition as Printed['edition'][] | undefined;
	const onProgress = (message: string) => console.log(message);
	await printAll(dossier, outDir, version, onProgress, {
		usesCache,
		...(editions && { editions }),
		...(languages && { languages }),
	});
	return EXIT.good;
}
