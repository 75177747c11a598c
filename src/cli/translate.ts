import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type ReadContent, readContent } from '../check/index.ts';
import type { Translated } from '../dossier/index.ts';
import { type Entry, kinds } from '../model/index.ts';
import { EXIT, type ExitCode } from '../pipeline/command/exit-codes.ts';
import { Stopped } from '../pipeline/command/stopped.ts';
import { today } from '../pipeline/input/today.ts';
import { changedPassages } from './translate/changed.ts';
import { markedAsCurrent } from './translate/made-from.ts';
import { type TranslateOptions, readOptions } from './translate/options.ts';
import { overviewOf } from './translate/overview.ts';
import { translationText } from './translate/text.ts';

type Wanted = NonNullable<TranslateOptions['wanted']>;

export { USAGE } from './translate/options.ts';

/** Makes the file of a translation ready, or says what changed in the Dutch since it was made. */
export async function run(args: string[]): Promise<ExitCode> {
	const { contentDir, isDone, wanted } = readOptions(args);
	const read = readContent(contentDir);
	if (!wanted) return isDone ? fillParts(read, contentDir) : say(overviewOf(read));
	const entry = entryOf(read, wanted);
	const refusal = refusalOf(wanted.lang, read, entry);
	if (refusal || !entry) throw new Stopped(EXIT.usage, refusal);
	const file = join(contentDir, wanted.kind, wanted.id, `${wanted.lang}.md`);
	const found = read.translations.find(
		(each) => each.lang === wanted.lang && entryOf(read, each) === entry,
	);
	if (found) return isDone ? confirm(file, entry) : say(stateOf(found, entry, wanted.lang));
	if (read.files.some((each) => each.path === file))
		throw new Stopped(EXIT.usage, `In ${file} staat nog een fout. Zoek ze met: npm run check`);
	return prepare(file, entry);
}

function prepare(file: string, entry: Entry): ExitCode {
	writeFileSync(file, translationText(entry, today()));
	return say(`Gemaakt: ${file}. Vertaal nu elke zin.
Zet geen cijfer, link of kop bij. Laat namen en nummers staan. Vul ook de reden en de doelgroep in.
Een stap of lijst die je nog niet vertaalt, haal je weg. Kijk daarna alles na met: npm run check`);
}

function stateOf(translated: Translated, entry: Entry, lang: string): string {
	if (!translated.isStale) return `Deze vertaling is er al en klopt: ${translated.file}`;
	const passages = changedPassages(entry, translated);
	const which =
		passages.length > 0
			? ['Dit veranderde in het Nederlands:', ...passages.map((line) => `- ${line}`)]
			: ['We weten niet welke stukken. Kijk alles na.'];
	return [
		`Deze vertaling is ouder dan het Nederlands: ${translated.file}`,
		...which,
		'Werk de vertaling bij. Zeg daarna dat ze klaar is:',
		`npm run translate -- ${lang} ${kinds[entry.kind].segment}/${entry.id} --klaar`,
	].join('\n');
}

function confirm(file: string, entry: Entry): ExitCode {
	writeFileSync(file, markedAsCurrent(readFileSync(file, 'utf8'), entry));
	return say(`In orde: ${file} is gemaakt van het Nederlands zoals het nu is.`);
}

/** Only where the translation fits the Dutch already: then it is sure what each part was made from. */
function fillParts(read: ReadContent, contentDir: string): ExitCode {
	const current = read.translations.filter(({ isStale }) => !isStale);
	for (const translated of current) {
		const entry = entryOf(read, translated);
		const file = join(dirname(contentDir), translated.file);
		const text = readFileSync(file, 'utf8');
		const marked = entry ? markedAsCurrent(text, entry) : text;
		if (marked !== text) writeFileSync(file, marked);
	}
	return say(`${current.length} vertalingen kloppen met het Nederlands, stuk per stuk.`);
}

function entryOf({ readable }: ReadContent, { kind, id }: Pick<Wanted, 'kind' | 'id'>) {
	return readable.entries.find((each) => each.kind === kind && each.id === id);
}

function refusalOf(
	lang: string,
	{ original, readable }: ReadContent,
	entry: Entry | undefined,
): string | undefined {
	if (!entry) return 'Deze Nederlandse fiche is er niet, of ze heeft fouten.';
	const languages = (readable.site?.languages ?? []).filter((each) => each !== original);
	if (languages.includes(lang)) return undefined;
	return `De taal "${lang}" kan niet. Kies uit: ${languages.join(', ')}. De talen staan in site.yaml.`;
}

function say(sentence: string): ExitCode {
	console.log(sentence);
	return EXIT.good;
}
