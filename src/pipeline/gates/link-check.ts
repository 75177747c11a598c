import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type TaggedPage, addressOf } from './html-files.ts';
import type { Tag } from './html-tags.ts';

/** A link in the built site that leads nowhere. */
export interface DeadLink {
	/** Page on which it stands: acties/index.html. */
	page: string;
	target: string;
	why: 'no-page' | 'no-anchor' | 'outside-base';
}

export interface LinkReport {
	pages: number;
	links: number;
	dead: DeadLink[];
}

export interface LinkCheckOptions {
	site: string;
	/** Folder on the server: /dossier/. */
	base: string;
	/** The site's own address: its absolute links are links within. */
	origin?: string | undefined;
}

/** Attributes that hold one address. `content` is left out: it holds addresses of other sites as well. */
const ADDRESSES = ['href', 'src', 'poster', 'action', 'data', 'formaction'];

/** Checks every address of every built page: the file is there, the anchor is on it, the base is respected. */
export function checkLinks(tagged: Iterable<TaggedPage>, options: LinkCheckOptions): LinkReport {
	const anchors = new Map<string, Set<string>>();
	const links = new Map<string, string[]>();
	for (const { path, tags } of tagged) {
		const page = readPage(tags);
		anchors.set(path, page.anchors);
		links.set(path, page.targets);
	}
	const files = new Map<string, string | undefined>();
	const fileFor = (address: string) => {
		if (!files.has(address)) files.set(address, findFile(options.site, address));
		return files.get(address);
	};
	const known = new Map<string, DeadLink['why'] | undefined>();
	const why = (page: string, target: string) => {
		const look = () => whyDead(page, target, options, fileFor, anchors);
		// From the root it leads to the same place on every page.
		return target.startsWith('/') ? known.getOrInsertComputed(target, look) : look();
	};
	const dead = [...links].flatMap(([page, targets]) =>
		targets.flatMap((target) => {
			const found = why(page, target);
			return found ? [{ page, target, why: found }] : [];
		}),
	);
	return { pages: links.size, links: [...links.values()].flat().length, dead };
}

function readPage(tags: readonly Tag[]) {
	const anchors = new Set<string>();
	const targets = new Set<string>();
	for (const tag of tags) {
		if (tag.attributes.size === 0) continue;
		const id =
			tag.attributes.get('id') ?? (tag.name === 'a' ? tag.attributes.get('name') : undefined);
		if (id) anchors.add(id);
		for (const target of targetsOf(tag)) targets.add(target);
	}
	return { anchors, targets: [...targets] };
}

const targets = new WeakMap<Tag, string[]>();

/** Most tags stand on many pages, and are one and the same. */
const targetsOf = (tag: Tag) => targets.getOrInsertComputed(tag, readTargets);

/** Every address a tag names, srcset and the refresh of a redirect included. */
function readTargets({ name, attributes }: Tag): string[] {
	const plain = ADDRESSES.map((attribute) => attributes.get(attribute));
	const set = attributes.get('srcset')?.split(/,\s+/) ?? [];
	const refresh = name === 'meta' ? /url=\s*(\S+)/i.exec(attributes.get('content') ?? '') : null;
	return [...plain, ...set.map((part) => part.trim().split(/\s/)[0]), refresh?.[1]].filter(
		(target): target is string => target !== undefined && target !== '',
	);
}

function whyDead(
	page: string,
	target: string,
	{ base, origin }: LinkCheckOptions,
	fileFor: (address: string) => string | undefined,
	anchors: Map<string, Set<string>>,
): DeadLink['why'] | undefined {
	const here = 'http://site.invalid';
	const home = new URL(base.replace(/\/$/, '') + addressOf(page), here);
	// In full and outside our folder it is another site on the same host.
	const isOurs = origin !== undefined && target.startsWith(origin + base);
	const own = isOurs ? target.slice(origin.length) : target;
	if (!URL.canParse(own, home)) return 'no-page';
	const url = new URL(own, home);
	if (url.origin !== here) return undefined;
	if (!url.pathname.startsWith(base)) return 'outside-base';
	const file = fileFor(decodeURIComponent(url.pathname.slice(base.length)));
	if (file === undefined) return 'no-page';
	// What follows :~: is a text fragment, which the browser looks up itself.
	const anchor = decodeURIComponent(url.hash.slice(1).split(':~:')[0] ?? '');
	if (!anchor || anchor === 'top' || !file.endsWith('.html')) return undefined;
	return anchors.get(file)?.has(anchor) ? undefined : 'no-anchor';
}

/** The file a server would send, as path in the site. */
function findFile(site: string, address: string): string | undefined {
	const path = address === '' || address.endsWith('/') ? `${address}index.html` : address;
	const full = join(site, path);
	return existsSync(full) && statSync(full).isFile() ? path : undefined;
}
