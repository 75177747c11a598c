import { entryPath, fullAddress, localPath, withBase } from '../routes/index.ts';
import { type Entry, type Site, kinds } from '../model/index.ts';

type Place = Pick<Entry, 'kind' | 'id'>;

/** Where each open-data file stands, from the root of the site. */
export const exportPaths = {
	dossier: '/data/dossier.json',
	schema: '/data/dossier.schema.json',
	catalogue: '/data/catalogus.jsonld',
	services: '/data/diensten.jsonld',
	followUp: '/data/opvolging.atom',
	news: '/data/nieuw.atom',
	happenings: '/data/momenten.ics',
} as const;

/** Absolute address of the site's root, without a slash at the end. */
export const siteRoot = (site: Site) => fullAddress(site, '/').replace(/\/$/, '');

/** The permanent name of an entry: it outlives pages and languages. */
export const idUrl = (siteUrl: string, { kind, id }: Place) =>
	`${siteUrl.replace(/\/$/, '')}/id/${kinds[kind].segment}/${id}`;

/** Absolute address of an entry's page. */
export const pageUrl = (site: Site, entry: Place, root = siteRoot(site)) =>
	withBase(root, localPath(site.original, entryPath(site, entry)));
