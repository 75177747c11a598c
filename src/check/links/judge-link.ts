import { ID_PATTERN, kindNames } from '../../model/index.ts';
import { entryPath, localPath } from '../../routes/index.ts';
import { nearest } from '../nearest.ts';
import type { FoundProblem } from '../problem.ts';
import type { OwnPages } from './own-pages.ts';
import { unwatched } from './unwatched.ts';
import { withoutSpaces } from './without-spaces.ts';

/** What a link is judged by. */
export interface LinkPlace {
	pages: OwnPages;
	/** The site's own address: scheme and host. */
	origin: string;
	/** Folder of the site on the server: /dossier/. */
	base: string;
	/** The language of the town, which its addresses are in. */
	original: string;
	/** The file in which the link stands: content/actions/taalcafe/nl.md. */
	file: string;
}

export type Judged = Pick<FoundProblem, 'rule' | 'params'> | undefined;

/** Print and browsers stop at a few thousand signs; an address that a person copies has some hundreds. */
const LONGEST = 2000;
const SCHEME = /^[a-z][a-z\d+.-]*:/i;
/** The first words of a relative address that mean another site: www.dorp.be, dorp.be/opvang. */
const HOST = /^(?:[\p{L}\d-]+\.)+\p{L}{2,}(?=[/?#:]|$)/u;
const FILE_NAME = /^[^/]*\.(?:md|mdx|html?|pdf|jpe?g|png|mp3|docx?|ya?ml)$/i;
/** Browsers read https:/dorp.be as a page of this site, and https://https://dorp.be as a computer in the building. */
const SLASHES = /^https?:(?!\/\/[^/])|^https?:\/\/https?:?\/\//i;
const HOME =
	/^(?:127|10|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01]))\.|^\[(?:::1?|f[cde][\da-f]{2}:.*)\]$/;
const MAIL = /^[^\s@/?#]+@(?:[\p{L}\d-]+\.)+\p{L}{2,}$/u;

/** What is wrong with the address of a link, if anything, with what was meant where that is certain. */
export function judgeLink(url: string, place: LinkPlace): Judged {
	if (/^\s*#?\s*$/.test(url)) return { rule: 'link-has-address' };
	if (url.length > LONGEST) return { rule: 'link-is-short', params: { max: LONGEST } };
	if (url.startsWith('/') || url.startsWith('#')) return judgeOwn(url, url, place);
	if (/\s/.test(url)) return problem('link-has-no-spaces', url, withoutSpaces(url));
	const scheme = SCHEME.exec(url)?.[0].toLowerCase();
	if (scheme === undefined) return problem('link-is-from-root', url, meantBy(url, place));
	if (scheme === 'mailto:') return judgeMail(url);
	if (scheme === 'tel:')
		return /^tel:\+?[\d().\s-]{3,}$/i.test(url) ? undefined : problem('phone-link-is-whole', url);
	if (!URL.canParse(url) || SLASHES.test(url))
		return problem('link-is-address', url, /^https?:\/\/(https:\/\/[^/\s].*)/i.exec(url)?.[1]);
	if (isOfOneNetwork(new URL(url))) return problem('link-is-public', url, copied(url, place));
	const direct = unwatched(new URL(url));
	if (direct !== undefined) return problem('link-is-direct', url, direct);
	const own = ownPart(url, place);
	return own === undefined ? undefined : judgeOwn(own, url, place);
}

function judgeMail(url: string): Judged {
	const [address = ''] = url.slice('mailto:'.length).split('?');
	return MAIL.test(address) ? undefined : problem('mail-link-is-whole', url);
}

/** The place on this site that a whole address names; undefined: it is another site's. */
function ownPart(url: string, { origin, base }: LinkPlace): string | undefined {
	const { host, href, origin: given } = new URL(url);
	const path = href.slice(given.length);
	const isOwn = host === new URL(origin).host && path.startsWith(base);
	return isOwn ? `/${path.slice(base.length)}` : undefined;
}

/** A page of this site, as somebody saw it at home before it was published. */
function copied(url: string, { pages, base }: LinkPlace): string | undefined {
	const { pathname } = new URL(url);
	const path = pathname.startsWith(base) ? `/${pathname.slice(base.length)}` : pathname;
	return path !== '/' && pages.has(path) ? path : undefined;
}

/** A computer, or a machine in the same building: nobody else gets there. */
const isOfOneNetwork = ({ protocol, hostname }: URL) =>
	/^https?:$/.test(protocol) &&
	(!/[.:]/.test(hostname) ||
		/\.(?:local|localhost|internal|lan)$/.test(hostname) ||
		HOME.test(hostname));

/** `given` is how the link was written: with or without scheme and host. */
function judgeOwn(own: string, given: string, place: LinkPlace): Judged {
	const { pages } = place;
	const whole = own.startsWith('#') ? `${pathOfFile(place) ?? '/'}${own}` : own;
	const { pathname, hash } = new URL(whole, 'http://site.invalid');
	const path = decoded(pathname);
	// A slash in a name is no slash between names: servers find nothing there.
	const parts = path === undefined || /%2f/i.test(pathname) ? undefined : pages.get(path);
	if (path === undefined || !parts)
		return problem('page-is-there', given, pageLike(path ?? pathname, place));
	const part = decoded(hash.slice(1).split(':~:')[0] ?? '');
	if (part === '' || part === 'top' || (part !== undefined && parts.has(part))) return undefined;
	return problem('part-is-there', given, partLike(path, part ?? '', parts));
}

const problem = (rule: string, given: string, suggestion?: string): Judged => ({
	rule,
	params: { given, ...(suggestion !== undefined && { suggestion }) },
});

function decoded(text: string): string | undefined {
	try {
		return decodeURIComponent(text);
	} catch {
		return undefined;
	}
}

/** The page that somebody meant: without its last slash, with the server's folder, in another language, a file instead of its page. */
function pageLike(path: string, { pages, base }: LinkPlace): string | undefined {
	const inSite = path.startsWith(base) ? `/${path.slice(base.length)}` : path;
	const plain = inSite
		.toLowerCase()
		.replace(/(?:index)?\.(?:html?|md)$/, '')
		.replace(/\/*$/, '/');
	const lastPart = /([^/.]+)(?:\.\w+)?\/?$/.exec(plain)?.[1];
	const parent = plain.replace(/[^/]+\/$/, '');
	return (
		[inSite, plain, /\/[a-z]{2,3}\/$/.test(plain) ? parent : ''].find((one) => pages.has(one)) ??
		nearest(plain, pages.keys()) ??
		[...pages.keys()].find((one) => lastPart !== undefined && one.endsWith(`/${lastPart}/`))
	);
}

function partLike(path: string, part: string, parts: ReadonlySet<string>): string {
	const meant = [...parts].find((one) => one.endsWith(`-${part}`)) ?? nearest(part, parts);
	return meant === undefined ? path : `${path}#${meant}`;
}

/** Another site without its https, an address of mail, a file of content, or a page without its first slash. */
function meantBy(url: string, place: LinkPlace): string | undefined {
	if (MAIL.test(url)) return `mailto:${url}`;
	if (HOST.test(url) && !FILE_NAME.test(url)) return `https://${url}`;
	const { pathname } = new URL(url, `http://site.invalid/${place.file}`);
	const plain = `/${url.replace(/^(?:\.{0,2}\/)+/, '')}`;
	return pathOfFile({ ...place, file: pathname.slice(1) }) ?? pageLike(plain, place);
}

/** The page of a file or folder of content. */
function pathOfFile({
	file,
	pages,
	original,
}: Pick<LinkPlace, 'file' | 'pages' | 'original'>): string | undefined {
	const [, folder = '', id = '', lang] =
		/([a-z]+)\/([^/]+?)(?:\/(?:([a-z]{2,3})\.md)?)?$/.exec(file) ?? [];
	const kind = kindNames.find((name) => name === folder);
	if (!kind || !ID_PATTERN.test(id)) return undefined;
	const [path = ''] = [
		entryPath({ original }, { kind, id, ...(lang && { lang }) }),
		entryPath({ original }, { kind, id }),
	]
		.map((one) => localPath(original, one))
		.filter((one) => pages.has(one.split('#')[0] ?? ''));
	return path || undefined;
}
