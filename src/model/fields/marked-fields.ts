import type { z } from 'zod';

/** Where a schema says something about a field: path parts, '*' for every item of a list. */
export interface MarkedField {
	path: readonly string[];
	mark: string;
}

/** One value of one entry at such a place. */
export interface MarkedValue {
	path: (string | number)[];
	mark: string;
	value: string;
}

/** All places of a schema that carry a mark in their metadata, in the order of the schema. */
export const markedFields = (schema: z.ZodType, name: string): MarkedField[] => [
	...walk(schema, name, []),
];

/** The texts that stand at those places in one entry's data. */
export function markedValues(fields: readonly MarkedField[], data: unknown): MarkedValue[] {
	const found: MarkedValue[] = [];
	for (const { path, mark } of fields) follow(path, 0, mark, data, [], found);
	return found;
}

function* walk(schema: z.ZodType, name: string, path: string[]): Generator<MarkedField> {
	const mark = schema.meta()?.[name];
	if (typeof mark === 'string') {
		yield { path, mark };
		return;
	}
	const definition = schema.def as unknown as Definition;
	if (definition.shape) {
		for (const [key, inner] of Object.entries(definition.shape))
			yield* walk(inner, name, [...path, key]);
	} else if (definition.element) yield* walk(definition.element, name, [...path, '*']);
	else if (definition.innerType) yield* walk(definition.innerType, name, path);
	else if (definition.out) yield* walk(definition.out, name, path);
}

/** The parts of zod's definitions that can hold another schema. */
interface Definition {
	shape?: Record<string, z.ZodType>;
	element?: z.ZodType;
	innerType?: z.ZodType;
	out?: z.ZodType;
}

function follow(
	steps: readonly string[],
	at: number,
	mark: string,
	value: unknown,
	path: (string | number)[],
	found: MarkedValue[],
) {
	if (value === undefined || value === null) return;
	const step = steps[at];
	if (step === undefined) {
		if (typeof value === 'string') found.push({ path, mark, value });
	} else if (step !== '*') {
		follow(steps, at + 1, mark, (value as Record<string, unknown>)[step], [...path, step], found);
	} else if (Array.isArray(value)) {
		for (const [index, item] of value.entries())
			follow(steps, at + 1, mark, item, [...path, index], found);
	}
}
