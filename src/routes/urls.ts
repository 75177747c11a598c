import { type Entry, type KindName, type Site, hasPages, isAtRoot, kinds } from '../model/index.ts';
import { localPath } from './local-path.ts';

type Place = Pick<Entry, 'kind' | 'id'> & { lang?: string };

/** The language of a town: what is in it has the address without a language. */
type Town = Pick<Site, 'original'>;

/** Address of a kind's list, below which its entries stand, from the root of the site. */
export const listPath = (kind: KindName) => (isAtRoot(kind) ? '/' : `/${kinds[kind].segment}/`);

/** Address of an entry's page, from the root of the site; a translation stands below it. */
export function entryPath({ original }: Town, { kind, id, lang = original }: Place): string {
	if (!hasPages(kind)) return `${listPath(kind)}#${anchorOf({ kind, id })}`;
	return `${listPath(kind)}${id}/${lang === original ? '' : `${lang}/`}`;
}

/** Where a publication's whole text stands, from the root of the site. */
export const fullTextPath = (town: Town, { kind, id }: Place) =>
	`${entryPath(town, { kind, id })}lezen/`;

/** Where the card to take along stands: in the language of the town, and in another beside it. */
export const takeAlongPath = (town: Town, { kind, id }: Place, lang = town.original) =>
	`${entryPath(town, { kind, id })}kaartje/${lang === town.original ? '' : `${lang}/`}`;

/** Where an entry stands on a page with others: drempel-geen-opvang. No other part of a page is called so. */
export const anchorOf = ({ kind, id }: Place) => `${kinds[kind].label[0]}-${id}`;

/** Where a language begins: that of the town on the front page. */
export const languageHome = ({ original }: Town, lang: string) =>
	lang === original ? '/' : `/talen/${lang}/`;

/** The address that stands on paper and in QR codes; never changes. */
export const shortPath = (number: number) => `/a/${number}/`;

/** Address of a contact point's card, from the root of the site. No id has a full stop in it. */
export const cardPath = ({ id }: Pick<Entry, 'id'>, version: CardVersion = '4.0') =>
	`${listPath('contacts')}${id}${version === '4.0' ? '' : '.v3'}.vcf`;

/** Address books read 4.0, or only the older 3.0. */
export type CardVersion = '3.0' | '4.0';

/** Puts the folder in which the site stands before a path: /dossier/ + /acties/ → /dossier/acties/. Whole addresses stay as they are. */
export const withBase = (base: string, path: string) =>
	path.startsWith('/') ? `${base.replace(/\/$/, '')}${path}` : path;

/** A path of ours as a link on this site: in the words of the town, below the folder in which its site stands. */
export const siteHref = ({ original, base }: Pick<Site, 'original' | 'base'>, path: string) =>
	withBase(base, path.startsWith('/') ? localPath(original, path) : path);

/** Full address of a path on the site, as paper, data and other sites need it. The only function that makes one. */
export const fullAddress = (
	{ url, ...town }: Pick<Site, 'url' | 'base' | 'original'>,
	path: string,
) => `${url.replace(/\/$/, '')}${siteHref(town, path)}`;

/** Address of a passage: the browser scrolls to it and marks it. */
export function passageUrl(url: string, from?: string, to?: string): string {
	if (!from) return url;
	const words = [from, to].filter((part) => part !== undefined).map(encodeFragment);
	return `${url}${url.includes('#') ? '' : '#'}:~:text=${words.join(',')}`;
}

/** A dash has a meaning of its own in a text fragment. */
const encodeFragment = (words: string) => encodeURIComponent(words).replaceAll('-', '%2D');

/** What stands between two cells of a table: a comma for programs (RFC 4180), a semicolon for Excel as it is set in Belgium. */
export const SEPARATORS = [',', ';'] as const;
export type Separator = (typeof SEPARATORS)[number];

/** The file of a kind, without its ending. */
export const tableName = (kind: KindName, separator: Separator) =>
	`${kinds[kind].segment}${separator === ';' ? '-excel' : ''}`;

export const tablePath = (kind: KindName, separator: Separator = ',') =>
	`/data/${tableName(kind, separator)}.csv`;
