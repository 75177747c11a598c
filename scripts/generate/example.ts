import type { Described } from '../../src/model/index.ts';

/** What stands in a place that an editor still has to fill in. */
export type Placeholder = (field: Described, name: string) => string;

/** The lines of the fields that a fiche must have, in the order of the schema, ready to fill in. */
export const exampleLines = (schema: Described, fill: Placeholder): string[] =>
	requiredOf(schema).flatMap(([name, field]) => linesOf(name, field, fill));

const requiredOf = ({ properties = {}, required = [] }: Described) =>
	Object.entries(properties).filter(([name]) => required.includes(name));

function linesOf(name: string, field: Described, fill: Placeholder): string[] {
	if (field.type === 'object') return [`${name}:`, ...indented(exampleLines(field, fill))];
	if (field.type !== 'array' || !field.items) return [`${name}: ${fill(field, name)}`];
	const { items } = field;
	if (items.type !== 'object') return [`${name}: [${fill(items, name)}]`];
	const inner = exampleLines(items, fill);
	return [`${name}:`, ...inner.map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`)];
}

const indented = (lines: string[]) => lines.map((line) => `  ${line}`);
