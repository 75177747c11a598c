import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Checked, check, originalOf, siteWords } from '../check/index.ts';
import { DEFAULT_ORIGINAL, translator } from '../languages/index.ts';
import { EXIT, type ExitCode } from '../pipeline/command/exit-codes.ts';
import { changedFiles, withContentOf } from './impact/base.ts';
import { changedEntries, contactChanges, neighbours, printedChapters } from './impact/compare.ts';
import { impactMarkdown } from './impact/markdown.ts';
import { type HowPrinted, withPages } from './impact/on-paper.ts';
import { staleTranslations } from './impact/translations.ts';
import { Mistyped } from '../pipeline/command/stopped.ts';
import { today } from '../pipeline/input/today.ts';
import { contentTyped } from '../pipeline/command/typed.ts';
import { editedOn } from '../pipeline/input/edited-on.ts';

export const USAGE = `Zo gebruik je dit: npm run impact -- --base VERSIE
  --content MAP    een andere map met inhoud
  --out BESTAND    schrijf het in een bestand`;

const TITLE = '## Wat verandert er?\n\n';
const NOT_YET =
	'Dat kunnen we nog niet zeggen: eerst moet de controle lukken. Doe: `npm run check`.\n';
const NO_BASE = 'Dat kunnen we niet zeggen: in de vorige versie staan fouten.\n';

export async function run(args: string[]): Promise<ExitCode> {
	const { base, contentDir, out } = readOptions(args);
	const day = today();
	const checked = (dir: string) => check({ contentDir: dir, today: day });
	let before: Checked;
	let others: string[];
	try {
		before = await withContentOf(base, contentDir, checked);
		others = changedFiles(base, contentDir).filter(
			(file) => !file.endsWith(`/${originalOf(contentDir)}.md`),
		);
	} catch {
		throw new Mistyped(`De versie "${base}" kennen we niet.`);
	}
	const after = await checked(contentDir);
	const { original = DEFAULT_ORIGINAL } = after.read.readable.site ?? {};
	const report = await compare([before, after], others, {
		t: translator(siteWords(after.read.words, original)[original] ?? {}, original),
		day,
		editedOn: editedOn(contentDir, day),
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
		original: is.site.original,
		changed,
		neighbours: neighbours([is, was], changed),
		printed: await withPages(printedChapters([is, was], changed), [is, was], how),
		contacts: contactChanges(changed),
		others,
		stale: staleTranslations(after.content.translations ?? [], changed),
	});
}

function readOptions(args: string[]) {
	const string = { type: 'string' } as const;
	const { values } = parseArgs({ args, options: { base: string, content: string, out: string } });
	if (!values.base) throw new Mistyped('Zeg met welke versie we vergelijken.');
	const { base, out, content } = values;
	return { base, out, contentDir: contentTyped(content) };
}
