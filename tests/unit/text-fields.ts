import type { z } from 'zod';

/** A field in which an editor writes words of their own: not a choice, a date, an id or an address. */
export interface TextField {
	/** '*' for every item of a list. */
	path: readonly string[];
	/** Most signs that fit. */
	max: number;
	/** Whether it must be one line. */
	isLine: boolean;
}

/** Every such field of a schema, found in the schema itself. */
export const textFieldsOf = (schema: z.ZodType): TextField[] => [...walk(schema, [])];

function* walk(schema: z.ZodType, path: string[]): Generator<TextField> {
	const { type, shape, element, valueType, innerType, out, checks } =
		schema.def as unknown as Definition;
	if (schema.meta()?.['refersTo']) return;
	for (const [key, inner] of Object.entries(shape ?? {})) yield* walk(inner, [...path, key]);
	if (element) yield* walk(element, [...path, '*']);
	if (valueType) yield* walk(valueType, [...path, SOME_LANGUAGE]);
	for (const inner of [innerType, out]) if (inner) yield* walk(inner, path);
	if (type !== 'string') return;
	const rules = (checks ?? []).map(({ _zod }) => _zod.def);
	const isLine = rules.some(({ pattern }) => String(pattern) === ONE_LINE);
	const hasForm = rules.some(({ format, pattern }) => format && String(pattern) !== ONE_LINE);
	const max = rules.find(({ check }) => check === 'max_length')?.maximum;
	if (!hasForm && !('format' in (schema.def as object)) && max) yield { path, max, isLine };
}

/** The only names that a file chooses are those of languages. */
export const SOME_LANGUAGE = 'pl';

const ONE_LINE = '/^[^\\n\\r]*$/';

/** The parts of zod's definitions that say what a text may be. */
interface Definition {
	type: string;
	shape?: Record<string, z.ZodType>;
	element?: z.ZodType;
	valueType?: z.ZodType;
	innerType?: z.ZodType;
	out?: z.ZodType;
	checks?: {
		_zod: { def: { check: string; format?: string; pattern?: RegExp; maximum?: number } };
	}[];
}
