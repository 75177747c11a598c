import { type Described, describe, kindNames, kinds } from '../../model/index.ts';

export const START = '<!-- velden: begin (gemaakt door npm run generate) -->';
export const END = '<!-- velden: einde -->';

/** The guide for editors with its tables of fields made anew; all other words stay as they are. */
export function withFieldTables(guide: string): string {
	const start = guide.indexOf(START);
	const end = guide.indexOf(END);
	if (start < 0 || end < start)
		throw new Error('content/README.md has no place for the tables of fields');
	const tables = kindNames.map((kind) => tableOf(kind)).join('\n\n');
	return `${guide.slice(0, start + START.length)}\n\n${tables}\n\n${guide.slice(end)}`;
}

function tableOf(kind: (typeof kindNames)[number]): string {
	const { label, schema } = kinds[kind];
	const described = describe(schema);
	const rows = Object.entries(described.properties ?? {}).flatMap(([name, field]) =>
		rowsOf(name, field, described.required?.includes(name) ?? false),
	);
	return [
		`<details>`,
		`<summary>Velden van een ${label[0]} (map <code>${kind}</code>)</summary>`,
		'',
		'| veld | wat het is | moet? | wat je invult |',
		'| --- | --- | --- | --- |',
		...rows,
		'',
		'</details>',
	].join('\n');
}

function rowsOf(name: string, field: Described, isRequired: boolean): string[] {
	const { title = '', description = '' } = field;
	const words = [description, limitsOf(field)].filter(Boolean).join(' ');
	const row = `| \`${name}\` | ${title} | ${isRequired ? 'ja' : ''} | ${words.replaceAll('|', '\\|')} |`;
	const inner = field.properties ? field : field.items;
	const below = Object.entries(inner?.properties ?? {}).flatMap(([key, part]) =>
		rowsOf(`${name}.${key}`, part, inner?.required?.includes(key) ?? false),
	);
	return [row, ...below];
}

function limitsOf(field: Described): string {
	const { maxLength, minimum, maximum, maxItems } = field;
	const choices = field.enum ?? field.items?.enum;
	const refersTo = field.refersTo ?? field.items?.refersTo;
	if (choices) return `Kies uit: ${choices.map((choice) => `\`${choice}\``).join(', ')}.`;
	if (refersTo) return `Een naam uit \`${refersTo}\`.`;
	if (field.format === 'date') return 'Schrijf zo: `2026-11-22`.';
	if (field.format === 'partial-date') return 'Schrijf zo: `2026`, `2026-11` of `2026-11-22`.';
	if (field.type === 'boolean') return '`true` of `false`.';
	if (maxItems) return `Hoogstens ${maxItems}.`;
	if (maxLength && field.type === 'string') return `Hoogstens ${maxLength} tekens.`;
	if (minimum !== undefined && maximum !== undefined && maximum < 1e6)
		return `Van ${minimum} tot ${maximum}.`;
	return '';
}
