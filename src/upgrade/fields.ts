import { Document, Lexer, isCollection, parse, stringify } from 'yaml';

/** The data of a fiche between its dashes, or a whole file of data; with what stands before and after. */
interface Parts {
	before: string;
	data: string;
	after: string;
}

/** What a field becomes: new fields in its place, none to take it away. */
type Becomes = Readonly<Record<string, unknown>>;

/** A field as it stands in a file. */
export interface Field {
	value: unknown;
	/** Its lines, with the name. */
	source: string;
}

/** The field of this name at the left margin; undefined where there is none. */
export function fieldIn(text: string, name: string): Field | undefined {
	const { data } = partsOf(text);
	const found = blockOf(data, name);
	if (!found) return undefined;
	const source = data.slice(...found);
	return { source, value: (parse(source) as Record<string, unknown>)[name] };
}

/**
 * Puts other fields in the place of one. Only its own lines are written anew; a comment that stood between
 * them or behind one is kept, above.
 */
export function replaceField(
	text: string,
	name: string,
	become: (field: Field) => Becomes,
): string {
	const field = fieldIn(text, name);
	if (!field) return text;
	const { before, data, after } = partsOf(text);
	const [start, end] = blockOf(data, name) ?? [0, 0];
	const fields = become(field);
	const written =
		Object.keys(fields).length > 0
			? stringify(fields, { lineWidth: 0, flowCollectionPadding: false })
			: '';
	const lines = [...commentsIn(field.source), written].join('');
	return before + data.slice(0, start) + withEndsOf(text, lines) + data.slice(end) + after;
}

/** Gives a field a value: in its own place, else below all others. */
export function setField(text: string, name: string, value: unknown): string {
	if (fieldIn(text, name)) return replaceField(text, name, () => ({ [name]: value }));
	const { before, data, after } = partsOf(text);
	return before + data + withEndsOf(text, stringify({ [name]: value }, { lineWidth: 0 })) + after;
}

/** A list to be written on one line: [maandag, dinsdag]. */
export function flow(list: readonly unknown[]): unknown {
	const { contents } = new Document(list);
	if (isCollection(contents)) contents.flow = true;
	return contents;
}

/** Gives a field another name; its value, and how it is written, stay as they are. */
export function renameField(text: string, from: string, to: string): string {
	const { before, data, after } = partsOf(text);
	const [start] = blockOf(data, from) ?? [];
	if (start === undefined) return text;
	return before + data.slice(0, start) + to + data.slice(start + from.length) + after;
}

function partsOf(text: string): Parts {
	const [before = ''] = /^\uFEFF?---[ \t]*\r?\n/.exec(text) ?? [];
	if (before === '') return { before, data: text, after: '' };
	const end = text.slice(before.length).search(/^---[ \t]*$/m);
	const at = end < 0 ? text.length : before.length + end;
	return { before, data: text.slice(before.length, at), after: text.slice(at) };
}

/** From its name up to the next name, or the comment above that one. */
function blockOf(data: string, name: string): [start: number, end: number] | undefined {
	const start = data.search(new RegExp(`^${name}[ \\t]*:(?=\\s|$)`, 'm'));
	if (start < 0) return undefined;
	const below = data.indexOf('\n', start) + 1 || data.length;
	const next = data.slice(below).search(/^(?![ \t\r\n]|-[ \t\r\n])/m);
	return [start, next < 0 ? data.length : below + next];
}

/** What stands after a #; in a text of more lines it is no comment. */
function commentsIn(source: string): string[] {
	const comments: string[] = [];
	let before = '';
	for (const token of new Lexer().lex(source)) {
		if (token.startsWith('#') && before !== TEXT) comments.push(`${token.trimEnd()}\n`);
		before = token;
	}
	return comments;
}

/** The lexer marks the start of a plain text or a block with this. */
const TEXT = '\u001f';

const withEndsOf = (text: string, lines: string) =>
	text.includes('\r\n') ? lines.replaceAll('\n', '\r\n') : lines;
