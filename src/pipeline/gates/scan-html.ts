import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TaggedPage } from './html-files.ts';
import type { Tag } from './html-tags.ts';

/** Something in a built page that could run or fetch what is not ours. */
export interface UnsafeSpot {
	page: string;
	rule: 'no-handlers' | 'no-code-addresses' | 'nothing-foreign' | 'inline-is-hashed' | 'has-policy';
	/** What was found, cut short. */
	found: string;
}

/**
 * Style sheets of others: Pagefind's, and those of the editor in the browser, whose own policy keeps them from fetching anything.
 * The editor's page itself is scanned like every other; tests/e2e/admin.e2e.ts proves that nothing leaves it.
 */
const NOT_OURS = ['pagefind/**', 'admin/deel/**'];

/** Everything unsafe in the style sheets of a site. */
export const scanStyles = (site: string, origin?: string): UnsafeSpot[] =>
	globSync('**/*.css', { cwd: site, exclude: NOT_OURS }).flatMap((path) =>
		foreignInCss(readFileSync(join(site, path), 'utf8'), origin).map((found) =>
			spot(path, 'nothing-foreign', found),
		),
	);

/** Everything unsafe on one page. Second net under the checker: the content was refused there; this looks at what really came out. */
export function scanPage({ path, tags }: TaggedPage, origin?: string): UnsafeSpot[] {
	const policy = policyOf(tags);
	const spots = tags
		.filter(saysMore)
		.flatMap((tag) => [
			...unsafeIn(tag, origin).map(([rule, found]) => spot(path, rule, found)),
			...unhashedIn(tag, policy).map((found) => spot(path, 'inline-is-hashed', found)),
		]);
	if (policy === '' && !tags.some(isRedirect)) spots.push(spot(path, 'has-policy', '<meta>'));
	return spots;
}

type Found = [rule: UnsafeSpot['rule'], found: string];

const known = new WeakMap<Tag, { origin: string | undefined; found: Found[] }>();

/** What is unsafe in a tag by itself; most tags stand on many pages, and are one and the same. */
function unsafeIn(tag: Tag, origin?: string): Found[] {
	const last = known.get(tag);
	if (last && last.origin === origin) return last.found;
	const found = [
		...handlersOf(tag).map((found): Found => ['no-handlers', found]),
		...codeAddressesOf(tag).map((found): Found => ['no-code-addresses', found]),
		...foreignIn(tag, origin).map((found): Found => ['nothing-foreign', found]),
	];
	known.set(tag, { origin, found });
	return found;
}

/** A bare name does nothing, unless code or styles stand in it. */
const saysMore = ({ attributes, text }: Tag) => attributes.size > 0 || text !== undefined;

const spot = (page: string, rule: UnsafeSpot['rule'], found: string): UnsafeSpot => ({
	page,
	rule,
	found: found.replaceAll(/\s+/g, ' ').slice(0, 120),
});

const named = ({ name, attributes }: Tag, attribute: string) =>
	`<${name} ${attribute}="${attributes.get(attribute) ?? ''}">`;

const handlersOf = (tag: Tag) =>
	[...tag.attributes.keys()].filter((key) => /^on[a-z]/.test(key)).map((key) => named(tag, key));

/** A browser skips control characters and white space before and inside the scheme. */
const CODE = /^(?:javascript|vbscript|data:text\/html)/i;
const squeezed = (value: string) => [...value].filter((sign) => sign > ' ').join('');

/** Words for people, which a browser never follows. */
const WORDS = /^(?:alt|title|content|value|placeholder|label|aria-.+|data-.+)$/;

const codeAddressesOf = (tag: Tag) =>
	[...tag.attributes]
		.filter(([key, value]) => !WORDS.test(key) && isCode(value))
		.map(([key]) => named(tag, key));

const isCode = (value: string) =>
	CODE.test(value) || (value.includes(':') && /^(?:javascript|vbscript):/i.test(squeezed(value)));

/** `rel` of a link that makes the browser fetch something. */
const FETCHED =
	/\b(?:stylesheet|preload|modulepreload|prefetch|prerender|preconnect|dns-prefetch|icon|apple-touch-icon|manifest|mask-icon)\b/i;

/** Where a page sends its reader by itself: after a number of seconds, with or without `url=` and quotation marks. */
const REFRESH = /^[\s\d.]*[;,\s]\s*(?:url\s*=\s*)?["']?([^"'\s]+)/i;

function foreignIn(tag: Tag, origin?: string): string[] {
	const { name, attributes, text } = tag;
	const keys = ['src', 'srcset', 'poster', 'data', 'background', 'action', 'formaction', 'ping'];
	if (name === 'link' && FETCHED.test(attributes.get('rel') ?? '')) keys.push('href');
	if (['use', 'image', 'feimage', 'base'].includes(name)) keys.push('href', 'xlink:href');
	const found = keys
		.filter((key) =>
			attributes
				.get(key)
				?.split(/,\s+/)
				.some((part) => isForeign(part, origin)),
		)
		.map((key) => named(tag, key));
	const refresh = isRedirect(tag) ? REFRESH.exec(attributes.get('content') ?? '')?.[1] : '';
	if (refresh && isForeign(refresh, origin)) found.push(named(tag, 'content'));
	if (name === 'style') found.push(...foreignInCss(text ?? '', origin));
	return found;
}

const foreignInCss = (css: string, origin?: string) =>
	[...css.matchAll(/(?:url\(\s*|@import\s+)["']?([^"')\s]+)/gi)]
		.filter(([, address]) => isForeign(address ?? '', origin))
		.map(([whole]) => whole);

function isForeign(address: string, origin?: string): boolean {
	const at = address.trim();
	if (origin && (at === origin || at.startsWith(`${origin}/`))) return false;
	return /^(?:[a-z][\w+.-]*:)?\/\//i.test(at) || /^(?:https?|ftp|wss?):/i.test(at);
}

/** The page's own policy, which Astro puts in a meta tag. */
const policyOf = (tags: readonly Tag[]) =>
	tags
		.find(
			({ name, attributes }) =>
				name === 'meta' &&
				attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy',
		)
		?.attributes.get('content') ?? '';

const isRedirect = ({ attributes }: Tag) =>
	attributes.get('http-equiv')?.toLowerCase() === 'refresh';

/** Data in a script tag (JSON-LD) does not run and needs no hash. */
const RUNS = /^(?:|module|text\/javascript|application\/javascript|importmap|speculationrules)$/i;

function unhashedIn(tag: Tag, policy: string): string[] {
	const { name, attributes, text = '' } = tag;
	if (attributes.has('style')) return [named(tag, 'style')];
	const inlineScript =
		name === 'script' && !attributes.has('src') && RUNS.test(attributes.get('type') ?? '');
	if (!inlineScript && name !== 'style') return [];
	const hash = `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
	return directive(policy, name === 'style' ? 'style-src' : 'script-src').includes(hash)
		? []
		: [`<${name}> ${text}`];
}

const directive = (policy: string, name: string) =>
	policy
		.split(';')
		.find((part) => part.trim().startsWith(name))
		?.trim() ?? '';
