import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { check } from '../src/check/index.ts';
import { printAll } from './build/print.ts';
import { EXIT } from './exit-codes.ts';
import { dayOf, sourceDateEpoch } from './source-date.ts';

/** Prints the documents alone, for those who work on the templates: seconds instead of a whole build. */
const USAGE = 'Gebruik: node scripts/print.ts [--content MAP] [--out MAP]';

process.exitCode = await main();

async function main(): Promise<number> {
	const { content, out } = parseArgs({
		options: { content: { type: 'string' }, out: { type: 'string' } },
	}).values;
	const contentDir = content ?? 'content';
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
	await printAll(dossier, out ?? '.cache/print', version, (message) => console.log(message));
	return EXIT.good;
}
