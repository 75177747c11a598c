/** A changed text, and the lines (from 1) on one of which the mistake must be reported. */
export interface Mutant {
	text: string;
	lines: number[];
}

/** Makes one mistake in a file; undefined where there is nothing to spoil. */
export type Mutation = (text: string, choose: Choose) => Mutant | undefined;
export type Choose = <T>(items: readonly T[]) => T | undefined;

const FIELD = /^( *(?:- )?)([A-Za-z]+): (.+)$/;
const TEXT_FIELDS = ['title', 'summary', 'name', 'text', 'tagline', 'place', 'question', 'method'];
const NEEDED = ['title', 'summary', 'themes', 'from', 'place', 'icon', 'id', 'text', 'name'];
const REFERENCES = ['barriers', 'recommendations', 'contacts', 'organisation', 'project', 'source'];
const CHOICES = ['basis', 'form', 'state', 'type', 'level', 'sort', 'status'];
const DATES = ['date', 'asOf', 'checkedOn', 'assuredOn', 'validUntil', 'expiresOn'];

/** Replaces one line that fits; the mistake is on that line. */
const onLine =
	(fits: (name: string, value: string) => boolean, spoil: (line: Line) => string): Mutation =>
	(text, choose) => {
		const line = choose(dataLines(text).filter(({ name, value }) => fits(name, value)));
		return line && { text: replaceLine(text, line.index, spoil(line)), lines: [line.index + 1] };
	};

const isText = (name: string, value: string) => TEXT_FIELDS.includes(name) && /^\p{L}/u.test(value);
const isAny = () => true;
const isPlain = (_: string, value: string) => /^[\p{L}\d]/u.test(value);
const isList = (_: string, value: string) => /^\[.+\]$/.test(value);

export const mutations: Readonly<Record<string, Mutation>> = {
	'a field is left out': (text, choose) => {
		const lines = dataLines(text).filter(
			({ name, start }) => NEEDED.includes(name) && start === '',
		);
		const line = choose(lines);
		if (!line) return undefined;
		return { text: replaceLine(text, line.index, undefined), lines: allLines(text) };
	},
	'a field name has a typing error': onLine(isAny, ({ start, name, value }) => {
		return `${start}${name.slice(0, 2)}q${name.slice(2)}: ${value}`;
	}),
	'an unknown field is added': (text, choose) => addLine(text, choose, 'onbekend: iets'),
	'a field stands there twice': (text, choose) => {
		const line = choose(dataLines(text).filter(({ start }) => start === ''));
		if (!line) return undefined;
		const twice = `${line.name}: ${line.value}\n${line.name}: ${line.value}`;
		return { text: replaceLine(text, line.index, twice), lines: [line.index + 2] };
	},
	'a field is empty': onLine(isText, ({ start, name }) => `${start}${name}:`),
	'a text is an empty text': onLine(isText, ({ start, name }) => `${start}${name}: ""`),
	'a text is a list': onLine(isText, ({ start, name }) => `${start}${name}: [een, twee]`),
	'a text is a number': onLine(isText, ({ start, name }) => `${start}${name}: 12`),
	'a text is true': onLine(isText, ({ start, name }) => `${start}${name}: true`),
	'a text is a group': onLine(isText, ({ start, name }) => `${start}${name}: { een: twee }`),
	'a list is a text': onLine(isList, ({ start, name }) => `${start}${name}: taal`),
	'a text is too long': onLine(
		isText,
		({ start, name }) => `${start}${name}: ${'lang '.repeat(99)}`,
	),
	'a text has a colon': onLine(isText, ({ start, name }) => `${start}${name}: een: twee`),
	'a quotation mark is not closed': onLine(isPlain, ({ start, name, value }) => {
		return `${start}${name}: "${value}`;
	}),
	'a bracket is not closed': onLine(isList, ({ start, name, value }) => {
		return `${start}${name}: ${value.slice(0, -1)}`;
	}),
	'a text begins with a sign': onLine(isPlain, ({ start, name, value }) => {
		return `${start}${name}: @${value}`;
	}),
	'a line begins with a tab': onLine(isAny, ({ start, name, value }) => {
		return `\t${start}${name}: ${value}`;
	}),
	'a value has an anchor': onLine(isPlain, ({ start, name, value }) => {
		return `${start}${name}: &anker ${value}`;
	}),
	'a value asks for code': onLine(isPlain, ({ start, name, value }) => {
		return `${start}${name}: !!js/function ${value}`;
	}),
	'a field is called __proto__': (text, choose) => addLine(text, choose, '__proto__: { a: 1 }'),
	'a hidden sign stands in a text': onLine(isPlain, ({ start, name, value }) => {
		return `${start}${name}: ${value.slice(0, 1)}\u202e${value.slice(1)}`;
	}),
	'a choice is unknown': onLine(
		(name, value) => CHOICES.includes(name) && !value.includes(' '),
		({ start, name }) => `${start}${name}: zomaar-iets`,
	),
	'a date does not exist': onLine(
		(name, value) => DATES.includes(name) && /^\d{4}/.test(value),
		({ start, name }) => `${start}${name}: 2025-02-30`,
	),
	'a reference leads nowhere': onLine(
		(name) => REFERENCES.includes(name),
		({ start, name, value }) => {
			return `${start}${name}: ${value.startsWith('[') ? '[nergens-te-vinden]' : 'nergens-te-vinden'}`;
		},
	),
	'a reference is no id': onLine(
		(name) => REFERENCES.includes(name),
		({ start, name, value }) => {
			return `${start}${name}: ${value.startsWith('[') ? '[Nergens Heen]' : 'Nergens Heen'}`;
		},
	),
	'the opening dashes are gone': (text) =>
		text.startsWith('---\n') ? { text: text.slice(4), lines: [1] } : undefined,
	'the closing dashes are gone': (text) =>
		text.startsWith('---\n')
			? { text: text.slice(0, 4) + text.slice(4).replace(/^---\n/m, ''), lines: [1] }
			: undefined,
};

interface Line {
	/** Line number, from 0. */
	index: number;
	/** Spaces and dash before the name. */
	start: string;
	name: string;
	value: string;
}

function dataLines(text: string): Line[] {
	return text
		.split('\n')
		.slice(0, endOfData(text))
		.flatMap((line, index) => {
			const [, start = '', name = '', value = ''] = FIELD.exec(line) ?? [];
			return name ? [{ index, start, name, value }] : [];
		});
}

function addLine(text: string, choose: Choose, added: string): Mutant | undefined {
	const line = choose(dataLines(text).filter(({ start }) => start === ''));
	if (!line) return undefined;
	const same = `${line.name}: ${line.value}`;
	return { text: replaceLine(text, line.index, `${added}\n${same}`), lines: [line.index + 1] };
}

function replaceLine(text: string, index: number, line: string | undefined): string {
	const lines = text.split('\n');
	lines.splice(index, 1, ...(line === undefined ? [] : [line]));
	return lines.join('\n');
}

const allLines = (text: string) => Array.from({ length: endOfData(text) }, (_, index) => index + 1);

function endOfData(text: string): number {
	const lines = text.split('\n');
	return text.startsWith('---\n') ? lines.indexOf('---', 1) : lines.length;
}
