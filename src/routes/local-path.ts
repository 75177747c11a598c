import { pathWords } from '../languages/index.ts';
import { type FacetName, type KindName, LISTED_KINDS, kindNames, kinds } from '../model/index.ts';

const OF_KINDS: ReadonlySet<string> = new Set(kindNames.map((kind) => kinds[kind].segment));
const FACETS: ReadonlySet<string> = new Set(
	LISTED_KINDS.flatMap((kind) => [...kinds[kind].facets]),
);
/** What stands below an entry besides its translations: its whole text, its card. */
const BELOW_ENTRY = new Set(['lezen', 'kaartje']);

/**
 * An address of ours as a town that writes in this language has it: /acties/thema/taal/ → /actions/theme/taal/.
 * Only words of ours change, where they stand: an entry keeps its own name, also when that is one of those words.
 */
export function localPath(original: string, path: string): string {
	const [address = ''] = path.split(/[?#]/);
	const local = address.split('/').map((part, at, parts) => localPart(original, parts, at) ?? part);
	return local.join('/') + path.slice(address.length);
}

/** One name in an address, as a town has it: over → a-propos. What is none of ours stays. */
export const localName = (original: string, name: string): string =>
	pathWords(original)[name] ?? name;

/** The first part of the address of a kind, as a town has it. */
export const segmentIn = (original: string, kind: KindName) =>
	localName(original, kinds[kind].segment);

/** A way to narrow a list down, as addresses of a town call it. */
export const facetIn = (original: string, name: FacetName) => localName(original, name);

/** What a list is narrowed down to: a state is a word of ours, all else has the town's own name. */
export const facetValueIn = (original: string, name: string, value: string) =>
	name === 'stand' ? (pathWords(original)[`stand/${value}`] ?? value) : value;

function localPart(original: string, parts: readonly string[], at: number) {
	const [, first = '', second = '', value = ''] = parts;
	if (isOurs(parts, at)) return localName(original, parts[at] ?? '');
	return at === 3 && OF_KINDS.has(first) ? facetValueIn(original, second, value) : undefined;
}

function isOurs(parts: readonly string[], at: number): boolean {
	const [, first = '', second = '', third = ''] = parts;
	if (at === 1) return true;
	if (!OF_KINDS.has(first)) return false;
	return at === 2 ? FACETS.has(second) && third !== '' : at === 3 && BELOW_ENTRY.has(third);
}
