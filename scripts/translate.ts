import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readContent } from '../src/check/index.ts';
import type { KindName } from '../src/model/index.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { kindNamed } from './kind-named.ts';
import { today } from './today.ts';
import { translationText } from './translate/text.ts';

const USAGE = `Zo gebruik je dit: npm run translate -- ar aanbevelingen/naam-van-de-map
  --content MAP   een andere map met inhoud`;

process.exitCode = main(process.argv.slice(2));

/** Makes the file of a translation ready: the Dutch to write over, and the fingerprint of that Dutch. */
function main(args: string[]): ExitCode {
	const wanted = readOptions(args);
	if (typeof wanted === 'string') {
		console.error(`${wanted}\n${USAGE}`);
		return EXIT.usage;
	}
	const { lang, kind, id, contentDir } = wanted;
	const { entries, site } = readContent(contentDir).readable;
	const entry = entries.find((each) => each.kind === kind && each.id === id);
	const file = join(contentDir, kind, id, `${lang}.md`);
	const refusal = refusalOf(lang, site?.languages, entry !== undefined, file);
	if (refusal || !entry) {
		console.error(refusal);
		return EXIT.usage;
	}
	writeFileSync(file, translationText(entry, today()));
	console.log(`Gemaakt: ${join(kind, id, `${lang}.md`)}. Vertaal nu elke zin.
Zet geen cijfer, link of kop bij. Laat namen en nummers staan. Vul ook de reden en de doelgroep in.
Een stap of lijst die je nog niet vertaalt, haal je weg. Kijk daarna alles na met: npm run check`);
	return EXIT.good;
}

function refusalOf(
	lang: string,
	languages: readonly string[] = [],
	isThere: boolean,
	file: string,
): string | undefined {
	if (!isThere) return 'Deze Nederlandse fiche is er niet, of ze heeft fouten.';
	if (!languages.includes(lang) || lang === 'nl')
		return `De taal "${lang}" kan niet. Kies uit: ${languages.filter((each) => each !== 'nl').join(', ')}. De talen staan in site.yaml.`;
	return existsSync(file) ? `Deze vertaling is er al: ${file}` : undefined;
}

function readOptions(
	args: string[],
): string | { lang: string; kind: KindName; id: string; contentDir: string } {
	try {
		const { values, positionals } = parseArgs({
			args,
			allowPositionals: true,
			options: { content: { type: 'string', default: 'content' } },
		});
		const [lang = '', place = ''] = positionals;
		const [word = '', id = ''] = place.split('/');
		const kind = kindNamed(word);
		if (!kind || !id || positionals.length !== 2) return 'Zeg de taal en de fiche.';
		const contentDir = resolve(values.content);
		if (!existsSync(contentDir)) return `De map ${contentDir} bestaat niet.`;
		return { lang, kind, id, contentDir };
	} catch {
		return `Dit begrijpen we niet: ${args.join(' ')}`;
	}
}
