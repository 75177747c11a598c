import { partsOf } from './meant.ts';
import type { DataOffer, Mend, Mistake } from './mistake.ts';

/** A number or a word that is read as something else than text. */
export const quoteValue: Mend = ({ source, column }) => {
	const value = /^[^\s,[\]{}#"']+/.exec(source.slice(column - 1))?.[0];
	const parts = partsOf(source);
	if (!value || !parts) return undefined;
	const after = source.slice(column - 1 + value.length);
	return { line: source.slice(0, column - 1) + quoted(value) + after, parts, text: value };
};

/** All that follows the name of the field, or the dash of a list. */
export const quoteRest: Mend = (mistake) => {
	const value = valueOf(mistake);
	if (value.startsWith('[')) return quoteItemWithColon(mistake);
	return /^["'{|>]/.test(value) ? undefined : quoteAs(mistake, value);
};

/** One text of a list on one line, which a colon made into a name and a value. */
function quoteItemWithColon({ source, column }: Mistake): DataOffer | undefined {
	const start = source.slice(0, column - 1) + (source.slice(column - 1).match(/^\[\s*/)?.[0] ?? '');
	const [, item = '', after = ''] =
		/^([^,[\]{}"'#]*: [^,[\]{}"'#]*?)(\s*[,\]].*)$/.exec(source.slice(start.length)) ?? [];
	return item === '' ? undefined : quoteItem(start, item, after);
}

/** The same for a text that begins with one of the signs that nobody needs here. */
export const quoteSign: Mend = (mistake) => {
	const value = valueOf(mistake);
	return /^[&*!][^[{]*$/.test(value) ? quoteAs(mistake, value) : undefined;
};

/** The same for a text that begins with a mark, and goes on where a reader expects its end. */
export const quoteWhole: Mend = (mistake) => {
	const value = valueOf(mistake);
	// [de site](https://dorp.be), as in a text: a field has the address alone.
	const { before, names } = startOf(mistake);
	const address = /^\[[^\]]*\]\((\S+)\)$/.exec(value)?.[1];
	if (address) return { line: before + address, parts: [...names, address] };
	// [Samen] doen we het: a bracket that closes before the words go on opens no list.
	if (/^[[{](?![^\]}]*[\]}] [^\s,#]*\p{L})/u.test(value)) return undefined;
	const mark = /^["']/.exec(value)?.[0];
	if (!mark || value.length < 3 || !value.endsWith(mark)) return quoteAs(mistake, value);
	const inner = value.slice(1, -1);
	// "Hij zei "ja" en ging": the second mark opens, so the first and the last are those of the data.
	const opensInside = inner.includes(` ${mark}`) && inner.indexOf(` ${mark}`) < inner.indexOf(mark);
	return quoteAs(mistake, opensInside ? inner : value);
};

/** An apostrophe that begins a word, as in 's avonds, 't Zand or '70. */
const APOSTROPHE = /^'(?:[stknmr]|ns|\d\d)(?=[\s-]|$)/i;

/** A mark that is opened and never closed, or an apostrophe that was taken for one. */
export const closeQuote: Mend = (mistake) => {
	const { source, column } = mistake;
	const mark = source[column - 1];
	const rest = source.slice(column).trimEnd();
	if ((mark !== '"' && mark !== "'") || rest === '') return undefined;
	const before = source.slice(0, column - 1);
	if (/[[{]/.test(before)) return closeInList(before, mark, rest);
	if (isFollowed(mistake) || before !== startOf(mistake).before) return undefined;
	if (APOSTROPHE.test(mark + rest)) return quoteAs(mistake, mark + rest);
	return rest.includes(mark) ? undefined : quoteAs(mistake, rest);
};

/** In a list, the text ends at the comma or the bracket. */
function closeInList(before: string, mark: string, rest: string): DataOffer | undefined {
	const [, item = '', after = ''] = /^([^,\]}"']*?)(\s*[,\]}].*)$/.exec(rest) ?? [];
	const isWord = APOSTROPHE.test(mark + item);
	if (item === '' || after.includes('#') || (!isWord && after.includes(','))) return undefined;
	return quoteItem(before, isWord ? mark + item : item, after);
}

/** One text in a list on one line; `_` holds its place, to see what the rest of the line says. */
function quoteItem(before: string, text: string, after: string): DataOffer | undefined {
	const parts = partsOf(`${before}_${after}`);
	const at = parts?.indexOf('_') ?? -1;
	if (!parts || at < 0 || !/^[^_]*[[,]\s*$/.test(before)) return undefined;
	return { line: before + quoted(text) + after, parts: parts.with(at, text), text };
}

/** What stands behind # on its line: part of the text, or a remark for a line of its own. */
export const aloneOrQuoted: Mend = (mistake) => {
	const { source, column, params } = mistake;
	// A line of a longer text says nothing on its own.
	if (!/^\s*(?:-\s|[\w.-]+:)/.test(source)) return undefined;
	const text = String(params['text'] ?? '');
	if (text !== '') return quoteUpToEnd(mistake, text);
	const parts = partsOf(source);
	const remark = source.slice(column - 1).replace(/^#+\s*/, '');
	const indent = /^\s*/.exec(source)?.[0] ?? '';
	const rest = source.slice(0, column - 1).trimEnd();
	return parts && { line: `${indent}# ${remark.trimEnd()}\n${rest}`, parts };
};

function quoteUpToEnd(mistake: Mistake, text: string): DataOffer | undefined {
	const value = valueOf(mistake);
	if (value === text) return quoteAs(mistake, text);
	const [, item = '', end = ''] = /^([^,[\]]+?)(\s*\])$/.exec(text) ?? [];
	return value.startsWith('[') && value.endsWith(text)
		? quoteItem(mistake.source.trimEnd().slice(0, -text.length), item, end)
		: undefined;
}

function quoteAs(mistake: Mistake, text: string): DataOffer | undefined {
	const { before, names, value } = startOf(mistake);
	if (value === '' || isFollowed(mistake)) return undefined;
	return { line: before + quoted(text), parts: [...names, text], text };
}

/** Single quotation marks take everything as it is; only such a mark itself is written twice. */
const quoted = (value: string) =>
	value.includes('"') ? `'${value.replaceAll("'", "''")}'` : `"${value.replaceAll('\\', '\\\\')}"`;

const valueOf = (mistake: Mistake) => startOf(mistake).value;

/** What stands before a value on its line, and the value up to the end of the line. */
function startOf({ source, column }: Mistake) {
	const [, dashes = '', name = '', value = ''] =
		/^(\s*(?:- +)*)((?:[\w.-]+: +)?)(.*?)\s*$/.exec(source) ?? [];
	// Where the mistake begins at the name, the name is part of the text: - Let op: er is geld.
	const isText = name === '' || column <= dashes.length + 1;
	if (isText && !dashes.includes('-')) return { before: '', names: [], value: '' };
	return isText
		? { before: dashes, names: [], value: name + value }
		: { before: dashes + name, names: [name.replace(/: +$/, '')], value };
}

/** A text that goes on below its first line cannot be quoted on one line. */
function isFollowed({ source, below = '' }: Mistake): boolean {
	const [, dashes = '', name = ''] = /^(\s*(?:- +)*)((?:[\w.-]+:\s)?)/.exec(source) ?? [];
	const indent = below.search(/\S/);
	return indent > dashes.length || (name === '' && indent >= 0 && indent === dashes.length);
}
