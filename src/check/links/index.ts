import { buildDossier } from '../../dossier/index.ts';
import { entryPath, localPath } from '../../routes/index.ts';
import {
	type MarkedField,
	type MarkedValue,
	markedFields,
	markedValues,
} from '../../model/index.ts';
import type { FoundProblem } from '../problem.ts';
import type { ReadContent } from '../read/read-content.ts';
import type { ReadFile } from '../read/read-file.ts';
import { schemaOf } from '../read/schemas.ts';
import { type LinkPlace, judgeLink } from './judge-link.ts';
import { type OwnPages, ownPages } from './own-pages.ts';

/** Where the site will stand, and on which day (ISO). */
export interface LinkOptions {
	today: string;
	/** The folder on the server, where it is not the one in site.yaml. */
	base?: string | undefined;
}

/** Every link in a text, and every web address on this site's own host, leads somewhere. Only known once all files are read. */
export function checkLinks(read: ReadContent, options: LinkOptions): FoundProblem[] {
	if (!read.content) return [];
	const { original } = read;
	const { url, base } = read.content.site;
	const pages = withUnreadable(ownPages(buildDossier(read.content), options.today), read);
	const { origin, pathname } = new URL(url);
	// A folder behind the address of the site has a problem of its own; links mean it as base.
	const written = base === '/' ? pathname.replace(/\/*$/, '/') : base;
	const place = { original, pages, origin, base: options.base ?? written };
	const addresses = addressFinder();
	return read.files.flatMap((file) => [
		...problemsOfTexts(file, { ...place, file: file.file }),
		...addresses(file).flatMap((found) => problemsOfAddress(file, found, place)),
	]);
}

const problemsOfTexts = ({ file, links }: ReadFile, place: LinkPlace): FoundProblem[] =>
	links.flatMap(({ url, line, column }) => {
		const found = judgeLink(url, place);
		return found ? [{ ...found, file, inBody: { line, column } }] : [];
	});

/** The address of the site itself has a rule of its own; any other is written whole. */
function problemsOfAddress(
	{ file, place: { type } }: ReadFile,
	{ path, value }: MarkedValue,
	place: Omit<LinkPlace, 'file'>,
): FoundProblem[] {
	const found = judgeLink(value, { ...place, file });
	if (!found || (type === 'site' && path.join('.') === 'url')) return [];
	const { suggestion, ...params } = found.params ?? {};
	const root = `${place.origin}${place.base}`;
	const meant = suggestion !== undefined && { suggestion: String(suggestion).replace(/^\//, root) };
	return [{ rule: found.rule, file, path, params: { ...params, ...meant } }];
}

/** What is there but not right has a page all the same: its own problem comes first. */
function withUnreadable(
	pages: OwnPages,
	{ files, original }: Pick<ReadContent, 'files' | 'original'>,
): OwnPages {
	const there = files.flatMap(({ place, data }) =>
		data === undefined && 'id' in place
			? [localPath(original, entryPath({ original }, place)).split('#')]
			: [],
	);
	const added = there.map(([path = '', part]) => {
		const parts = [...(pages.get(path) ?? []), ...(part === undefined ? [] : [part])];
		return [path, new Set(parts)] as const;
	});
	return new Map([...pages, ...added]);
}

/** Finds the web addresses in the data of a file. */
function addressFinder() {
	const known = new Map<string, MarkedField[]>();
	return ({ place, data }: ReadFile) => {
		const schema = data === undefined ? undefined : schemaOf(place);
		if (!schema) return [];
		const sort = 'kind' in place ? `${place.type} ${place.kind}` : place.type;
		const fields = known.get(sort) ?? markedFields(schema, 'address');
		known.set(sort, fields);
		return markedValues(fields, data);
	};
}
