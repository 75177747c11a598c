import type { Translated } from '../../dossier/index.ts';
import type { ReadContent } from '../../check/index.ts';
import { isInChain, kinds } from '../../model/index.ts';

/** What is translated, older or missing, a line per language and a line per older file. */
export function overviewOf({ original, readable, translations }: ReadContent): string {
	const languages = (readable.site?.languages ?? []).filter((lang) => lang !== original);
	if (languages.length === 0)
		return `Deze site heeft één taal: ${original}. Zet een taal erbij in site.yaml, bij languages.`;
	const translatable = readable.entries.filter(({ kind }) => isInChain(kind));
	const sums = languages.map((lang) => {
		const own = translations.filter((each) => each.lang === lang);
		const older = own.filter(({ isStale }) => isStale).length;
		const has = new Set(own.map(nameOf));
		const missing = translatable.filter((entry) => !has.has(nameOf(entry))).length;
		return `${lang}: ${own.length - older} vertaald, ${older} ouder dan het Nederlands, ${missing} nog niet`;
	});
	const older = translations
		.filter(({ isStale }) => isStale)
		.map((each) => `  npm run translate -- ${each.lang} ${nameOf(each)}`);
	const ask = older.length > 0 ? ['Kijk deze na:', ...older] : [];
	return [...sums, ...ask].join('\n');
}

const nameOf = ({ kind, id }: Pick<Translated, 'kind' | 'id'>) => `${kinds[kind].segment}/${id}`;
