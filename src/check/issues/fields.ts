import type { z } from 'zod';

type Path = readonly (string | number)[];

/** The parts of zod's definitions that can hold another schema. */
interface Definition {
	shape?: Record<string, z.ZodType>;
	element?: z.ZodType;
	/** Of a record, whose names the file chooses. */
	valueType?: z.ZodType;
	innerType?: z.ZodType;
	out?: z.ZodType;
}

/** What an editor knows a field by: its Dutch title, then the name as written in the file. */
export function labelOf(schema: z.ZodType | undefined, path: Path): string {
	const keys = path.filter((step) => typeof step === 'string');
	const key = keys.at(-1);
	if (key === undefined) return 'Dit bestand';
	const title = titleOf(schema, path.slice(0, path.lastIndexOf(key) + 1));
	return title ? `${title} (${key})` : `"${key}"`;
}

/** The names that may stand at a place, for "Bedoel je ...?". */
export function namesAt(schema: z.ZodType, path: Path): string[] {
	const found = schemaAt(schema, path);
	return found ? Object.keys(definition(unwrap(found)).shape ?? {}) : [];
}

/** What a field takes: a list of texts, a list of groups of fields, or one thing. */
export type Holds = 'texts' | 'groups' | 'one';

export function heldBy(schema: z.ZodType | undefined, path: Path): Holds {
	const item = schema && schemaAt(schema, [...path, 0]);
	if (!item) return 'one';
	return definition(unwrap(item)).shape ? 'groups' : 'texts';
}

function titleOf(schema: z.ZodType | undefined, path: Path): string | undefined {
	const found = schema && schemaAt(schema, path);
	return found?.meta()?.title;
}

/** The schema of one field; absent for a field that does not exist. */
export function schemaAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
	let current: z.ZodType | undefined = schema;
	for (const step of path) {
		if (!current) return undefined;
		const { shape, element, valueType } = definition(unwrap(current));
		current = typeof step === 'number' ? element : (valueType ?? ownShape(shape, step));
	}
	return current;
}

/** A file may use any name, also those every object has, such as constructor. */
const ownShape = (shape: Definition['shape'], key: string) =>
	shape && Object.hasOwn(shape, key) ? shape[key] : undefined;

function unwrap(schema: z.ZodType): z.ZodType {
	const { innerType, out } = definition(schema);
	const inner = innerType ?? out;
	return inner ? unwrap(inner) : schema;
}

const definition = (schema: z.ZodType) => schema.def as unknown as Definition;
