import type {
	Heading,
	Link,
	List,
	ListItem,
	MarkdownNode,
	Point,
	Root,
	Table,
	TableCell,
	TableRow,
	Text,
} from './nodes.ts';
import { toText } from './text.ts';
import type { Unsafe } from './unsafe.ts';

/** Something in a text that no reader of Markdown takes as it was meant: offset in what was written. */
interface Trace extends Pick<Unsafe, 'rule' | 'params'> {
	offset: number;
}

/** Marks of other tools, wherever they stand in a text; a backslash before one says that it is meant so. */
const ANYWHERE: [rule: string, marks: RegExp][] = [
	['text-has-no-footnote', /\[\^[^\]\s]+\]/],
	['link-is-whole', /\[[^\][\n]+\]\[[^\][\n]*\]/],
	// What Word and a spreadsheet write where something is gone, and what a template leaves to be filled in.
	[
		'words-are-meant',
		/(?:Fout|Error|Erreur\s?)! (?:Verwijzingsbron|Bladwijzer|Reference source|Bookmark|Source du renvoi|Signet)|#(?:VERW|REF|WAARDE|VALUE|VALEUR|NAAM|NAME|NOM|DEEL\/0|DIV\/0)[!?]|#N\/[AB](?!\p{L})|[Ll]orem ipsum|\[[^\][\n]*(?:invullen|aanvullen|in te vullen)\]/u,
	],
	[
		'link-is-joined',
		/\](?:\(|\s+\((?:$|(?=\S*[/@]|www\.|tel:)))|\)\s?\[(?=$|https?:|\/|www\.)|\[\[\S/,
	],
	[
		'marks-are-closed',
		/(?<=^|\s)\*$|^\*(?=\s|$)|(?<=^|[\s("“])_(?=\p{L})(?![\w.+-]*@)|(?<=\p{L})_(?=$|[\s.,;:!?)"”])/u,
	],
	[
		'marks-are-closed',
		/\*\*|(?<![\p{L}\p{N}])__(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}])__(?![\p{L}\p{N}])/u,
	],
	[
		'text-is-simple',
		/~~|(?<!=)==(?=[^\s=])[^=\n]*[^\s=]==(?!=)|(?<!\+)\+\+(?=[^\s+])[^+\n]*[^\s+]\+\+(?!\+)|\^[^\s^]+\^|\$\$|'''|:::/,
	],
	// A name that a program would have filled in, and a part of a page that only another program knows.
	['text-is-simple', /\{\p{L}+[._][\p{L}\d._]*\}|(?<!\S)::(?=\p{L})/u],
	['text-is-simple', /\{[.#:%{][^}\n]{0,80}\}|(?<![\p{L}\p{N}:]):[a-z][a-z_+-]+:(?![\p{L}\p{N}])/u],
	[
		'text-is-simple',
		/\{\/?(?:quote|code|panel|color|noformat|info|note|tip|warning)(?:[:|][^}\n]{0,80})?\}|\[[a-z][\w-]* [a-z][\w-]*=["“”'][^\]\n]{0,200}\]|(?<=\p{L})%20(?=\p{L})|\$[^$\s][^$\n]{0,80}[\^_\\][^$\n]{0,80}\$/u,
	],
	['text-is-simple', /\[(?:!\w+|\/?(?:b|i|u|url|img|quote)|_?TOC_?)\]|【[^】]{0,80}】|oaicite/i],
];

/** Marks that only mean something where a line begins. */
const AT_LINE: [rule: string, marks: RegExp][] = [
	['list-has-no-boxes', /^\[[ xX]\][ \u00a0]/],
	['list-has-dashes', /^[•·▪◦‣○●■□][ \t\u00a0]*(?=\S)|^o\t/],
	['table-is-whole', /^\|.*\|[ \t]*$/],
	['text-is-simple', /^(?:[+~#]{3,}|={3,6}|={8,})[ \t]*$|^!{3} (?=[a-z])|^h[1-6]\. (?=\S)/],
];

/** Also, as it stands in the file, a row that was copied from a table: a reader would see one line of words. */
const AT_WRITTEN_LINE: typeof AT_LINE = [...AT_LINE, ['columns-are-a-table', /^[^\t]*\S\t+(?=\S)/]];

/** And those that only mean something where a paragraph begins. */
const AT_BLOCK: [rule: string, marks: RegExp][] = [
	['list-has-dashes', /^[–—−][ \t\u00a0]+(?=\S)/],
	// What may be the first word of a sentence is a bullet where the next line has it too, or the letter behind it.
	[
		'list-has-dashes',
		/^([→➔➢➤►▶▸»✓✔✗✘★☆]|§(?=[ \t]+\p{L})|\p{Extended_Pictographic}\uFE0F?)(?=[ \t]+\S.*\n[ \t]*\1[ \t]+\S)/u,
	],
	['list-has-dashes', /^a[).](?=[ \t]+\S.*\n[ \t]*b[).][ \t]+\S)/i],
	['heading-fits', /^#{7,}(?=\s)/],
	// Word's second bullet, twice: once it may be a word.
	['list-has-dashes', /^o(?=[ \t]+\S.*\n[ \t]*o[ \t]+\S)/],
	[
		'mark-has-space',
		/^(?:#{2,6}(?=[^\s#])|-(?=\p{L})|\*(?=\p{L})(?![^*\n]*\*)|\d{1,2}[.)](?=\p{L}))/u,
	],
];

/** A sign by its name or number. These few are read as they are meant; others may hide what nobody can see. */
const ENTITY = /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]{1,30});/i;
const USUAL = /&(?:nbsp|amp|lt|gt|quot|shy|euro);/gi;

/** Nobody reads more of one text in one go. */
const MOST = 50;

/** What Markdown reads, and a field does not. */
const IN_FIELDS = [
	/^#{1,6}[ \u00a0]\S+/,
	/<\/?[a-z][^<>]{0,80}>|<!--/i,
	/`[^`\n]+`/,
	/\\[_*#[\]~`]/,
	/(?<![\p{L}\p{N}*])\*(?=[\p{L}\p{N}])[^*\n]{1,80}(?<=[\p{L}\p{N}.!?])\*(?![\p{L}\p{N}*])/u,
];

/** Everything in a safe text that would be shown as marks, left out or counted anew, in reading order. */
export function findTraces(root: Root, markdown: string): Unsafe[] {
	return tracesIn(root, markdown)
		.sort((a, b) => a.offset - b.offset)
		.slice(0, MOST)
		.map(({ offset, rule, params }) => ({
			rule,
			...pointAt(markdown, offset),
			...(params && { params }),
		}));
}

/** The same in a field, where a text is shown as it stands: what only Markdown makes something of is a mark there too. */
export function marksIn(text: string): string | undefined {
	const patterns = [...ANYWHERE.map(([, marks]) => marks), ENTITY, ...IN_FIELDS];
	for (const marks of patterns) {
		const found = marks.exec(text)?.[0].trim();
		if (found) return found;
	}
	return text
		.split('\n')
		.flatMap((line) => firstOf(AT_LINE, line.trimStart(), 0))
		.map(({ params }) => String(params?.['given']))[0];
}

function tracesIn(node: MarkdownNode, markdown: string): Trace[] {
	const own = ownTraces(node, markdown);
	if (!('children' in node)) return own;
	return [...own, ...node.children.flatMap((child) => tracesIn(child, markdown))];
}

function ownTraces(node: MarkdownNode, markdown: string): Trace[] {
	switch (node.type) {
		case 'text':
			return tracesOfWords(node, markdown);
		case 'heading':
			return tracesOfHeading(node, markdown);
		case 'link':
			return tracesOfLink(node);
		case 'list':
			return tracesOfList(node, markdown);
		case 'listItem':
			return isBox(node) ? [{ rule: 'list-has-no-boxes', offset: startOf(node) }] : emptyIn(node);
		case 'blockquote':
			return emptyIn(node);
		case 'paragraph':
			return firstOf(AT_BLOCK, written(node, markdown), startOf(node));
		case 'table':
			return tracesOfTable(node);
		default:
			return [];
	}
}

function tracesOfWords(node: Text, markdown: string): Trace[] {
	const raw = written(node, markdown);
	const start = startOf(node);
	const anywhere = ANYWHERE.flatMap(([rule, marks]) => {
		const found = new RegExp(String.raw`(?<!\\)(?:${marks.source})`, marks.flags).exec(raw);
		return found ? [{ rule, offset: start + found.index, params: { given: found[0] } }] : [];
	});
	return [...anywhere, ...tracesOfLines(raw, start, markdown), ...tracesOfSigns(node, raw, start)];
}

/** A text goes on after a link or a bold word: only what begins a line of the file counts. */
function tracesOfLines(raw: string, start: number, markdown: string): Trace[] {
	const traces: Trace[] = [];
	let offset = start;
	for (const line of raw.split('\n')) {
		const indent = /^[ \t>]*/.exec(line)?.[0].length ?? 0;
		const isFirst = /(?:^|\n)[\s>]*(?:[-*+] +|\d+[.)] +)*$/.test(
			markdown.slice(Math.max(0, offset - 80), offset),
		);
		if (isFirst) traces.push(...firstOf(AT_WRITTEN_LINE, line.slice(indent), offset + indent));
		offset += line.length + 1;
	}
	return traces;
}

function tracesOfSigns({ value }: Text, raw: string, start: number): Trace[] {
	const rare = ENTITY.exec(raw.replaceAll(USUAL, (sign) => ' '.repeat(sign.length)));
	const shown = ENTITY.exec(value);
	const found = rare ?? shown;
	if (!found) return [];
	const offset = start + (rare?.index ?? 0);
	return [{ rule: 'text-has-no-entity', offset, params: { given: found[0] } }];
}

/** PDF/UA, and whoever goes from heading to heading, needs a name for each. */
const VISIBLE = /[^\s\p{Default_Ignorable_Code_Point}]/u;

/** A line of dashes below a text makes a heading of it: nobody means that. */
function tracesOfHeading(node: Heading, markdown: string): Trace[] {
	const offset = startOf(node);
	if (!/^#/.test(written(node, markdown))) return [{ rule: 'heading-has-hashes', offset }];
	return VISIBLE.test(toText(node)) || node.depth > 3
		? []
		: [{ rule: 'heading-has-words', offset }];
}

/** A point or a line beside nothing: somebody still wanted to fill it in. */
const emptyIn = (node: MarkdownNode): Trace[] =>
	VISIBLE.test(toText(node)) ? [] : [{ rule: 'part-has-words', offset: startOf(node) }];

const tracesOfLink = (node: Link): Trace[] =>
	node.title ? [{ rule: 'link-has-no-title', offset: startOf(node) }] : [];

const isBox = ({ checked }: ListItem & { checked?: boolean | null }) =>
	typeof checked === 'boolean';

/** Numbers are counted on from the first: 1. 2. 4. would be shown as 1. 2. 3. */
function tracesOfList({ ordered, children }: List, markdown: string): Trace[] {
	if (!ordered) return [];
	const numbers = children.map((item) => Number.parseInt(written(item, markdown), 10));
	const [first = 1] = numbers;
	const at = numbers.findIndex((number, index) => number !== first + index);
	const isSame = numbers.every((number) => number === first);
	const item = children[at];
	if (at < 0 || isSame || !item) return [];
	const params = { given: numbers[at] ?? 0, wanted: first + at };
	return [{ rule: 'list-counts-on', offset: startOf(item), params }];
}

/** A row with a cell too few or too many moves the cells of all that follow. */
function tracesOfTable({ children: [header, ...rows] }: Table): Trace[] {
	const wanted = header?.children.length ?? 0;
	const odd = rows.find(({ children }) => children.length !== wanted);
	if (!odd) return tracesOfHeads(header?.children ?? [], rows);
	const params = { given: odd.children.length, wanted };
	return [{ rule: 'table-row-is-whole', offset: startOf(odd), params }];
}

/** A column without a name says nothing to whoever hears it cell by cell, and a table without rows holds nothing. */
function tracesOfHeads(heads: readonly TableCell[], rows: readonly TableRow[]): Trace[] {
	const nameless = heads.find((head) => !VISIBLE.test(toText(head)));
	if (nameless) return [{ rule: 'column-has-words', offset: startOf(nameless) }];
	const empty = rows.length === 0 ? heads[0] : rows.find((row) => !VISIBLE.test(toText(row)));
	return empty ? [{ rule: 'row-has-words', offset: startOf(empty) }] : [];
}

function firstOf(list: [string, RegExp][], text: string, offset: number): Trace[] {
	for (const [rule, marks] of list) {
		const found = marks.exec(text);
		if (found) return [{ rule, offset, params: { given: found[0].trim() } }];
	}
	return [];
}

interface Offsets {
	start: Point & { offset?: number };
	end: Point & { offset?: number };
}

const startOf = ({ position }: MarkdownNode) =>
	(position as Offsets | undefined)?.start.offset ?? 0;

const written = (node: MarkdownNode, markdown: string) =>
	markdown.slice(startOf(node), (node.position as Offsets | undefined)?.end.offset);

function pointAt(markdown: string, offset: number): Point {
	const above = markdown.slice(0, offset);
	return { line: above.split('\n').length, column: offset - above.lastIndexOf('\n') };
}
