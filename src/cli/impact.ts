import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Checked, check, readContent } from '../check/index.ts';
import { type Words, translator } from '../i18n/index.ts';
import { EXIT, type ExitCode } from '../pipeline/exit-codes.ts';
import { changedFiles, withContentOf } from './impact/base.ts';
import { changedEntries, contactChanges, neighbours, printedChapters } from './impact/compare.ts';
import { impactMarkdown } from './impact/markdown.ts';
import { type HowPrinted, withPages } from './impact/on-paper.ts';
import { staleTranslations } from './impact/translations.ts';
import { dayOf, sourceDateEpoch } from '../pipeline/source-date.ts';

const USAGE = `Zo gebruik je dit: npm run impact -- --base VERSIE
  --content MAP    een andere map met inhoud
  --out BESTAND    schrijf het in een bestand`;

const TITLE = '## Wat verandert er?\n\n';
const NOT_YET =
	'Dat kunnen we nog niet zeggen: eerst moet de controle lukken. Doe: `npm run check`.\n';
const NO_BASE = 'Dat kunnen we niet zeggen: in de vorige versie staan fouten.\n';

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<ExitCode> {
	const options = readOptions(args);
	if (typeof options === 'string') {
		console.error(`${options}\n${USAGE}`);
		return EXIT.usage;
	}
	const { base, contentDir, out } = options;
	const version = dayOf(sourceDateEpoch(contentDir));
	const checked = (dir: string) => check({ contentDir: dir, today: version });
	let before: Checked;
	let others: string[];
	try {
		before = await withContentOf(base, contentDir, checked);
		others = changedFiles(base, contentDir).filter((file) => !file.endsWith('/nl.md'));
	} catch {
		console.error(`De versie "${base}" kennen we niet.\n${USAGE}`);
		return EXIT.usage;
	}
	const report = await compare([before, await checked(contentDir)], others, {
		t: translator(wordsOf(contentDir), 'nl'),
		day: version,
		version,
	});
	if (out) writeFileSync(out, report);
	else process.stdout.write(report);
	return EXIT.good;
}

/** Only two versions that are right can be compared: what is wrong has no place on a page. */
async function compare(
	[before, after]: [Checked, Checked],
	others: string[],
	how: HowPrinted,
): Promise<string> {
	if (!after.dossier || !after.content) return TITLE + NOT_YET;
	if (!before.dossier) return TITLE + NO_BASE;
	const [was, is] = [before.dossier, after.dossier];
	const changed = changedEntries(was, is);
	return impactMarkdown({
		changed,
		neighbours: neighbours([is, was], changed),
		printed: await withPages(printedChapters([is, was], changed), [is, was], how),
		contacts: contactChanges(changed),
		others,
		stale: staleTranslations(after.content.translations ?? [], changed),
	});
}

/** Our own words, and those that the content replaces. */
function wordsOf(contentDir: string): Words {
	const ours = join(import.meta.dirname, '../../content');
	const [own, theirs] = [ours, contentDir].map((folder) => readContent(folder).words['nl']);
	return { ...own, ...theirs };
}

function readOptions(args: string[]) {
	try {
		const string = { type: 'string' } as const;
		const { values } = parseArgs({ args, options: { base: string, content: string, out: string } });
		if (!values.base) return 'Zeg met welke versie we vergelijken.';
		const { base, out, content = 'content' } = values;
		return { base, out, contentDir: resolve(content) };
	} catch {
		return `Dit begrijpen we niet: ${args.join(' ')}`;
	}
}
