import type { z } from 'zod';
import type { RefTarget } from '../kinds.ts';
import { markedFields, markedValues } from './marked-fields.ts';

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

const known = new WeakMap<z.ZodType, ReturnType<typeof markedFields>>();

/** All places where a schema holds a reference, found in its metadata. */
export const referencePaths = (schema: z.ZodType): ReferencePath[] =>
	fieldsOf(schema).map(({ path, mark }) => ({ path, to: mark as RefTarget }));

/** The references that one entry's data really holds. */
export const referencesIn = (schema: z.ZodType, data: unknown): Reference[] =>
	markedValues(fieldsOf(schema), data).map(({ path, mark, value }) => ({
		path,
		to: mark as RefTarget,
		id: value,
	}));

function fieldsOf(schema: z.ZodType) {
	const found = known.get(schema) ?? markedFields(schema, 'refersTo');
	known.set(schema, found);
	return found;
}
