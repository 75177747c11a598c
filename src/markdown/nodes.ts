/** Where a node begins, counted from 1, columns in UTF-16 units as editors count them. */
export interface Point {
	line: number;
	column: number;
}

interface Positioned {
	position?: { start: Point; end: Point };
}

interface Parent<Child> extends Positioned {
	children: Child[];
}

export interface Text extends Positioned {
	type: 'text';
	value: string;
}

export interface InlineCode extends Positioned {
	type: 'inlineCode';
	value: string;
}

export interface Break extends Positioned {
	type: 'break';
}

export interface Emphasis extends Parent<Inline> {
	type: 'emphasis';
}

export interface Strong extends Parent<Inline> {
	type: 'strong';
}

export interface Link extends Parent<Inline> {
	type: 'link';
	url: string;
	title?: string | null;
}

export interface Paragraph extends Parent<Inline> {
	type: 'paragraph';
}

export interface Heading extends Parent<Inline> {
	type: 'heading';
	/** The page's title is 1, so text starts at 2. */
	depth: 2 | 3;
}

export interface ListItem extends Parent<Block> {
	type: 'listItem';
	spread?: boolean | null;
}

export interface List extends Parent<ListItem> {
	type: 'list';
	ordered?: boolean | null;
	start?: number | null;
	spread?: boolean | null;
}

export interface Blockquote extends Parent<Block> {
	type: 'blockquote';
}

export interface ThematicBreak extends Positioned {
	type: 'thematicBreak';
}

export interface TableCell extends Parent<Inline> {
	type: 'tableCell';
}

export interface TableRow extends Parent<TableCell> {
	type: 'tableRow';
}

export interface Table extends Parent<TableRow> {
	type: 'table';
	align?: ('left' | 'right' | 'center' | null)[] | null;
}

/** What may stand in a sentence. */
export type Inline = Text | InlineCode | Break | Emphasis | Strong | Link;

/** What may stand on its own. */
export type Block = Paragraph | Heading | List | Blockquote | ThematicBreak | Table;

/** A whole text. After the check it holds nothing but these nodes, so a switch over them can be exhaustive. */
export interface Root extends Parent<Block> {
	type: 'root';
}

export type MarkdownNode = Root | Block | Inline | ListItem | TableRow | TableCell;
