import './lean-memory.ts';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { check, readContent } from '../src/check/index.ts';
import { translator } from '../src/i18n/index.ts';
import { type Printed, printDocuments } from '../src/print/index.ts';
import { EXIT } from './exit-codes.ts';
import { printCache } from './print-cache.ts';
import { rasterize } from './rasterize.ts';
import { dayOf, sourceDateEpoch } from './source-date.ts';

/** Prints the documents alone, for those who work on the templates: seconds instead of a whole build. */
const USAGE =
	'Gebruik: node scripts/print.ts [--content MAP] [--out MAP] [--edition standaard ...] [--lang ar ...] [--no-cache]';

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
	const version = dayOf(sourceDateEpoch(contentDir));
	const { dossier, problems } = await check({ contentDir, today: version });
	if (!dossier) {
		console.error(`De inhoud heeft ${problems.length} problemen. Kijk ze na met npm run check.`);
		return EXIT.content;
	}
	const editions = edition as Printed['edition'][] | undefined;
	const { words } = readContent('content');
	const wordsIn = (lang: string) => translator({ ...words['nl'], ...words[lang] }, lang);
	const onProgress = (message: string) => console.log(message);
	await printDocuments({
		dossier,
		outDir,
		t: wordsIn('nl'),
		wordsIn,
		version,
		onProgress,
		rasterize,
		...(editions && { editions }),
		...(languages && { languages }),
		...(usesCache && { cache: printCache() }),
	});
	return EXIT.good;
}
