import type { z } from 'zod';
import type { RefTarget } from './fields.ts';

/** Where a schema refers to something: path parts, '*' for every item of a list. */
export interface ReferencePath {
	path: readonly string[];
	to: RefTarget;
}

export interface Reference {
	path: (string | number)[];
	to: RefTarget;
	id: string;
}

const known = new WeakMap<z.ZodType, ReferencePath[]>();

/** All places where a schema holds a reference, found in its metadata. */
export function referencePaths(schema: z.ZodType): ReferencePath[] {
	const found = known.get(schema) ?? [...walk(schema, [])];
	known.set(schema, found);
	return found;
}

/** The references that one entry's data really holds. */
export function* referencesIn(schema: z.ZodType, data: unknown): Generator<Reference> {
	for (const { path, to } of referencePaths(schema)) yield* follow(path, to, data, []);
}

function* walk(schema: z.ZodType, path: string[]): Generator<ReferencePath> {
	const to = schema.meta()?.['refersTo'];
	if (to) {
		yield { path, to: to as RefTarget };
		return;
	}
	const definition = schema.def as unknown as Definition;
	if (definition.shape) {
		for (const [key, inner] of Object.entries(definition.shape)) yield* walk(inner, [...path, key]);
	} else if (definition.element) yield* walk(definition.element, [...path, '*']);
	else if (definition.innerType) yield* walk(definition.innerType, path);
	else if (definition.out) yield* walk(definition.out, path);
}

/** The parts of zod's definitions that can hold another schema. */
interface Definition {
	shape?: Record<string, z.ZodType>;
	element?: z.ZodType;
	innerType?: z.ZodType;
	out?: z.ZodType;
}

function* follow(
	rest: readonly string[],
	to: RefTarget,
	value: unknown,
	path: (string | number)[],
): Generator<Reference> {
	const [key, ...deeper] = rest;
	if (value === undefined || value === null) return;
	if (key === undefined) {
		if (typeof value === 'string') yield { path, to, id: value };
		return;
	}
	if (key !== '*') {
		yield* follow(deeper, to, (value as Record<string, unknown>)[key], [...path, key]);
		return;
	}
	if (!Array.isArray(value)) return;
	for (const [index, item] of value.entries()) yield* follow(deeper, to, item, [...path, index]);
}
