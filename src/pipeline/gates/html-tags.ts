/** One start tag of a page, and for a script or style what stands in it. */
export interface Tag {
	name: string;
	/** Names in lower case, values with their entities resolved. */
	attributes: ReadonlyMap<string, string>;
	/** Of a script or a style: its text, exactly as written. */
	text?: string;
}

/** Text in these is not markup; of the first two we need it. */
const RAW = new Set([
	'script',
	'style',
	'textarea',
	'title',
	'xmp',
	'iframe',
	'noembed',
	'noframes',
]);

const START = /<([a-z][^\s/>]*)|<!--/gi;
/** Follows the HTML standard: a name runs to white space, slash, > or =; a bare value to white space or >. */
const ATTRIBUTE = /[\s/]*(?:(>)|([^\s/>][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?)/y;

/** What stands behind the name of most tags: names, with a value between double quotation marks or none, up to the end. */
const PLAIN = /(?:\s+[a-z][\w:-]*(?:="[^"]*")?)*\s*\/?>/iy;

/** All start tags of a page, in order. Quick rather than complete: no tree, no error recovery. */
export function* tagsIn(html: string): Generator<Tag> {
	const start = new RegExp(START);
	for (let found = start.exec(html); found; found = start.exec(html)) {
		const name = found[1]?.toLowerCase();
		if (name === undefined) {
			start.lastIndex = endOf(html, '-->', start.lastIndex);
			continue;
		}
		const { tag, end } = tagAt(html, name, start.lastIndex);
		start.lastIndex = end;
		if (!RAW.has(name)) {
			yield tag;
			continue;
		}
		const close = closingTag(html, name, end);
		yield { ...tag, text: html.slice(end, close) };
		start.lastIndex = close;
	}
}

/** Tags as they were read before, by how they are written: most of a page stands on many pages. */
const known = new Map<string, Tag>();
/** More than what the pages of a site have in common: what one page has for itself is of no use to the next. */
const MOST_KNOWN = 20_000;

function tagAt(html: string, name: string, from: number): { tag: Tag; end: number } {
	PLAIN.lastIndex = from;
	if (!PLAIN.test(html)) {
		const { attributes, end } = readAttributes(html, from);
		return { tag: { name, attributes }, end };
	}
	const end = PLAIN.lastIndex;
	const written = name + html.slice(from, end);
	const tag = known.get(written) ?? keep(flat(written), name);
	return { tag, end };
}

function keep(written: string, name: string): Tag {
	if (known.size >= MOST_KNOWN) known.clear();
	const tag = { name, attributes: readAttributes(written, name.length).attributes };
	known.set(written, tag);
	return tag;
}

/** A copy: a piece of a string keeps the whole of it, here a page, in memory. */
const flat = (text: string) => Buffer.from(text).toString();

const NONE: ReadonlyMap<string, string> = new Map();

function readAttributes(html: string, from: number) {
	if (html[from] === '>') return { attributes: NONE, end: from + 1 };
	const attributes = new Map<string, string>();
	ATTRIBUTE.lastIndex = from;
	for (let match = ATTRIBUTE.exec(html); match; match = ATTRIBUTE.exec(html)) {
		const [, closes, name, double, single, bare] = match;
		if (closes || name === undefined) return { attributes, end: ATTRIBUTE.lastIndex };
		const key = name.toLowerCase();
		// The first of two with one name counts, as in a browser.
		if (!attributes.has(key)) attributes.set(key, decode(double ?? single ?? bare ?? ''));
	}
	return { attributes, end: html.length };
}

function closingTag(html: string, name: string, from: number): number {
	const close = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
	close.lastIndex = from;
	return close.exec(html)?.index ?? html.length;
}

function endOf(text: string, sign: string, from: number): number {
	const at = text.indexOf(sign, from);
	return at === -1 ? text.length : at + sign.length;
}

const NAMED: Record<string, string> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	colon: ':',
	Tab: '\t',
	NewLine: '\n',
	lpar: '(',
	sol: '/',
};

/** Resolves what an address could hide behind; other entities cannot change where it leads. */
const decode = (text: string) =>
	text.includes('&')
		? text.replaceAll(/&(?:#(\d+)|#x([\da-f]+)|(\w+));?/gi, (whole, decimal, hex, name) =>
				decimal || hex ? character(decimal, hex) : (NAMED[name as string] ?? whole),
			)
		: text;

function character(decimal: string | undefined, hex: string | undefined): string {
	const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
	return code <= 0x10_ff_ff ? String.fromCodePoint(code) : '\uFFFD';
}
