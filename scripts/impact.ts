import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type ReadContent, readContent } from '../src/check/index.ts';
import { buildDossier } from '../src/dossier/index.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { withContentOf } from './impact/base.ts';
import { changedEntries, contactChanges, neighbours, printedChapters } from './impact/compare.ts';
import { impactMarkdown } from './impact/markdown.ts';
import { staleTranslations } from './impact/translations.ts';

const USAGE = `Zo gebruik je dit: npm run impact -- --base VERSIE
  --content MAP    een andere map met inhoud
  --out BESTAND    schrijf het in een bestand`;

process.exitCode = main(process.argv.slice(2));

function main(args: string[]): ExitCode {
	const options = readOptions(args);
	if (typeof options === 'string') {
		console.error(`${options}\n${USAGE}`);
		return EXIT.usage;
	}
	const { base, contentDir, out } = options;
	let before: ReadContent;
	try {
		before = withContentOf(base, contentDir, readContent);
	} catch {
		console.error(`De versie "${base}" kennen we niet.\n${USAGE}`);
		return EXIT.usage;
	}
	const report = compare(before, readContent(contentDir));
	if (out) writeFileSync(out, report);
	else process.stdout.write(report);
	return EXIT.good;
}

function compare(before: ReadContent, after: ReadContent): string {
	if (!before.content || !after.content)
		return '## Wat verandert er?\n\nDat kunnen we nog niet zeggen: eerst moet de controle lukken.\n';
	const [was, is] = [buildDossier(before.content), buildDossier(after.content)];
	const changed = changedEntries(was, is);
	return impactMarkdown({
		changed,
		neighbours: neighbours([is, was], changed),
		printed: printedChapters([is, was], changed),
		contacts: contactChanges(changed),
		stale: staleTranslations(after, changed),
	});
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
