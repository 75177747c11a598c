import type { Described } from '../../model/index.ts';

/** What stands in a place that an editor still has to fill in. `of` is the field as editors see it: for a list, the list. */
export type Placeholder = (field: Described, name: string, place: Place) => string;

export interface Place {
	/** As in evidence.source. */
	path: string;
	of: Described;
}

/** The lines of the fields that a fiche must have, in the order of the schema, ready to fill in. */
export const exampleLines = (schema: Described, fill: Placeholder, above = ''): string[] =>
	requiredOf(schema).flatMap(([name, field]) => linesOf(name, field, fill, above));

const requiredOf = ({ properties = {}, required = [] }: Described) =>
	Object.entries(properties).filter(([name]) => required.includes(name));

function linesOf(name: string, field: Described, fill: Placeholder, above: string): string[] {
	const place = { path: `${above}${name}`, of: field };
	const below = `${place.path}.`;
	const { additionalProperties: own, propertyNames } = field;
	if (typeof own === 'object')
		return [`${name}:`, ...indented(linesOf(propertyNames?.title ?? '', own, fill, below))];
	if (field.type === 'object') return [`${name}:`, ...indented(exampleLines(field, fill, below))];
	if (field.type !== 'array' || !field.items) return [`${name}: ${fill(field, name, place)}`];
	const { items } = field;
	if (items.type !== 'object') return [`${name}: [${fill(items, name, place)}]`];
	const inner = exampleLines(items, fill, below);
	return [`${name}:`, ...inner.map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`)];
}

const indented = (lines: string[]) => lines.map((line) => `  ${line}`);
