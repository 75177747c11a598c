import { globSync } from 'node:fs';
import { join } from 'node:path';
import {
	type Dossier,
	all,
	facetPagesOf,
	languagesOf,
	letterPages,
	textPages,
	toTakeAlong,
	translationsOf,
} from '../../dossier/index.ts';
import { hasPlainRules } from '../../languages/index.ts';
import {
	entryPath,
	fullTextPath,
	languageHome,
	listPath,
	localPath,
	shortPath,
	takeAlongPath,
	takesReports,
} from '../../routes/index.ts';
import { ENGINE_PAGES, type Entry, LISTED_KINDS, hasPages, kindNames } from '../../model/index.ts';

/** Every address that a text may link to, from the root of the site, with the parts that a link may name. */
export type OwnPages = ReadonlyMap<string, ReadonlySet<string>>;

const PAGES = join(import.meta.dirname, '../../pages');

/** The list of everything, where it has a page per letter. */
const A_TO_Z = '/zoeken/a-z/';

/** Where a reader says what is wrong, on a site that says whom to tell. */
const REPORT = '/meewerken/#fout';

/** What the site of this dossier holds on a day (ISO). A test compares it with a site that was built. */
export function ownPages(dossier: Dossier, day: string): OwnPages {
	const { original } = dossier.site;
	const pages = new Map<string, Set<string>>();
	const add = (path: string) => {
		const [address = '', part] = localPath(original, path).split('#');
		const parts = pages.get(address) ?? new Set();
		pages.set(address, part === undefined ? parts : parts.add(part));
	};
	for (const path of [
		...fixedPages().filter((one) => one !== '/taal/' || hasPlainRules(original)),
		...ENGINE_PAGES.map((page) => `/${page}/`),
	])
		add(path);
	for (const letter of letterPages(dossier)) add(`${A_TO_Z}${letter}/`);
	if (takesReports(dossier.site)) add(REPORT);
	for (const kind of LISTED_KINDS) {
		add(listPath(kind));
		for (const { name, address } of facetPagesOf(dossier, kind, day))
			add(`${listPath(kind)}${name}/${address}/`);
	}
	for (const kind of kindNames)
		for (const entry of all(dossier, kind)) for (const path of pathsOf(dossier, entry)) add(path);
	for (const entry of toTakeAlong(dossier, day))
		for (const lang of dossier.site.languages) add(takeAlongPath(dossier.site, entry, lang));
	if (dossier.site.languageChoice === 'site')
		for (const lang of languagesOf(dossier)) add(languageHome(dossier.site, lang));
	return pages;
}

/** Pages and data files whose address is the name of a file of ours. */
const fixedPages = () =>
	globSync('**/*.{astro,ts}', { cwd: PAGES })
		.map((file) => `/${file.replaceAll('\\', '/').replace('_named/', '')}`)
		.filter((file) => !/\[|^\/404\./.test(file))
		.map((file) =>
			file.endsWith('.ts')
				? file.replace(/\.ts$/, '').replace(/\/index\.html$/, '/')
				: file.replace(/(?:\/index)?\.astro$/, '/'),
		);

/** An entry's page, those of its translations, and those that forward to it. */
function pathsOf(dossier: Dossier, entry: Entry): string[] {
	const { site } = dossier;
	const { kind, data } = entry;
	if (!hasPages(kind)) return [entryPath(site, entry)];
	const names = [entry, ...data.moved.map((id) => ({ kind, id }))];
	const translated = [...translationsOf(dossier, entry).keys()];
	return [
		...names.map((place) => entryPath(site, place)),
		...translated.map((lang) => entryPath(site, { ...entry, lang })),
		...(entry.kind === 'recommendations' ? [shortPath(entry.data.number)] : []),
		...(entry.kind === 'publications'
			? names.flatMap((place) => fullTexts(dossier, entry, place))
			: []),
	];
}

/** The whole text, its contents with each chapter, and its pages; an old name only forwards. */
function fullTexts(
	dossier: Dossier,
	entry: Entry<'publications'>,
	place: Pick<Entry, 'kind' | 'id'>,
): string[] {
	const whole = fullTextPath(dossier.site, place);
	if (place !== entry) return [whole];
	const pages = textPages(dossier, entry);
	return [whole, ...pages.flatMap(({ name, address }) => [`${whole}#${name}`, whole + address])];
}
