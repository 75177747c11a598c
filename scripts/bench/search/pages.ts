import { type Dossier, all, linked } from '../../../src/dossier/index.ts';
import { entryPath } from '../../../src/i18n/index.ts';
import { type Entry, kinds, kindsWithPages } from '../../../src/model/index.ts';
import { textOf } from '../../../src/search/index/index.ts';

export const entriesWithPages = (dossier: Dossier): Entry[] =>
	kindsWithPages.flatMap((kind) => all(dossier, kind));

/** The address by which a question names an entry: drempels/kinderopvang. */
export const addressOf = (entry: Entry) => entryPath(entry).replaceAll(/^\/|\/$/g, '');

/** A page with what the site lets Pagefind see: the same marks and weights, without the furniture. */
export function pageOf(dossier: Dossier, entry: Entry): string {
	const { title, summary } = entry.data;
	const rest = textOf(entry).filter((text) => text !== title && text !== summary);
	return `<!doctype html><html lang="nl"><head><title>x</title></head><body>
		<article data-pagefind-body data-pagefind-filter="soort[data-soort], taal[data-taal]"
			data-soort="${kinds[entry.kind].label[0]}" data-taal="nl">
		<h1 data-pagefind-weight="10" data-pagefind-meta="title">${escape(title)}</h1>
		<p data-pagefind-weight="5" data-pagefind-meta="samenvatting">${escape(summary)}</p>
		${rest.map((text) => `<p>${escape(text)}</p>`).join('\n')}
		<div data-pagefind-weight="0.5">${linkedTitles(dossier, entry)
			.map((text) => `<p>${escape(text)}</p>`)
			.join('\n')}</div>
		<p data-zoekwoorden="${entry.id}" data-pagefind-index-attrs="data-zoekwoorden"></p>
		${marks('thema', themesOf(dossier, entry))} ${marks('plaats', placesOf(entry))}
		</article></body></html>`;
}

/** The chain from barrier to help, as it stands on every page. */
export const linkedTitles = (dossier: Dossier, entry: Entry): string[] =>
	(['barriers', 'recommendations', 'actions', 'contacts'] as const).flatMap((kind) =>
		linked(dossier, entry, kind).map(({ data }) => data.title),
	);

const marks = (filter: string, values: readonly string[]) =>
	values.map((value) => `<p data-pagefind-filter="${filter}">${escape(value)}</p>`).join('');

function themesOf({ taxonomy }: Dossier, { data }: Entry): string[] {
	const { themes = [] } = data as { themes?: string[] };
	return taxonomy.themes.filter(({ id }) => themes.includes(id)).map(({ title }) => title);
}

const placesOf = ({ data }: Entry) => (data as { places?: string[] }).places ?? [];

const escape = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
