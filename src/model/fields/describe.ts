import { z } from 'zod';

/** One field as guides, forms and editors need it: a JSON Schema with the Dutch title, the advice and what it refers to. */
export interface Described {
	type?: string;
	title?: string;
	description?: string;
	enum?: string[];
	minLength?: number;
	maxLength?: number;
	minimum?: number;
	maximum?: number;
	minItems?: number;
	maxItems?: number;
	pattern?: string;
	format?: string;
	default?: unknown;
	items?: Described;
	properties?: Record<string, Described>;
	required?: string[];
	/** What stands under names that the file chooses, and how such a name is called. */
	additionalProperties?: boolean | Described;
	propertyNames?: Described;
	refersTo?: string;
}

/** How a text must read, what is an address, what lies behind us: a form has no use for these marks. */
const FOR_THE_CHECK = ['prose', 'address', 'when'];

/** A schema as an editor meets it: what stands in a file, not what reading makes of it. */
export const describe = (schema: z.ZodType): Described =>
	z.toJSONSchema(schema, {
		io: 'input',
		target: 'draft-7',
		unrepresentable: 'any',
		override: ({ jsonSchema }) => {
			for (const mark of FOR_THE_CHECK) Reflect.deleteProperty(jsonSchema, mark);
		},
	}) as Described;
