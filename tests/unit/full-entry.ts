import type { z } from 'zod';
import type { RefTarget } from '../../src/model/index.ts';
import { SOME_LANGUAGE, type TextField, textFieldsOf } from './text-fields.ts';

export interface Filling {
	/** The words for one field; a list asks for its items one by one. */
	text: (field: TextField) => string;
	/** The id of something of each kind that is there. */
	ids: Record<RefTarget, string>;
	/** Names of fields that stay out. */
	without?: readonly string[];
	/** Names of fields that stay out unless they are asked for. */
	also?: readonly string[];
}

/** Left out: an old name must be free, a whole is no part of itself, a chapter needs its heading, a source its text, a logo its picture, an exception its reason, and a day left out must be one. */
const WITHOUT = [
	'moved',
	'partOf',
	'body',
	'file',
	'logo',
	'base',
	'languageExceptions',
	'except',
	'pauses',
	'respondents',
];

/** An entry with every field of its schema filled in, found in the schema itself. */
export function fullEntry(schema: z.ZodType, filling: Filling): Record<string, unknown> {
	const fields = new Map(textFieldsOf(schema).map((field) => [field.path.join('.'), field]));
	const kept = WITHOUT.filter((name) => !filling.also?.includes(name));
	const without = [...kept, ...(filling.without ?? [])];
	return fill(schema, []) as Record<string, unknown>;

	function fill(part: z.ZodType, path: string[]): unknown {
		const to = part.meta()?.['refersTo'] as RefTarget | undefined;
		if (to) return filling.ids[to];
		const { shape, element, valueType, innerType, out } = part.def as unknown as Definition;
		if (shape) {
			const keys = Object.keys(shape).filter((key) => !without.includes(key));
			return Object.fromEntries(
				keys.map((key) => [key, fill(shape[key] as z.ZodType, [...path, key])]),
			);
		}
		if (element) return [fill(element, [...path, '*'])];
		if (valueType) return { [SOME_LANGUAGE]: fill(valueType, [...path, SOME_LANGUAGE]) };
		if (innerType) return fill(innerType, path);
		if (out) return fill(out, path);
		const field = fields.get(path.join('.'));
		return field ? filling.text(field) : valueOf(part.def as unknown as Definition, path);
	}
}

/** For what holds no words of an editor. */
function valueOf({ type, entries, format, checks }: Definition, path: string[]): unknown {
	const name = path.at(-1) ?? '';
	const forms = [format, ...(checks ?? []).map(({ _zod }) => _zod.def.format)];
	// The day below is a Sunday.
	if (path.at(-2) === 'days') return 'zondag';
	if (name === 'time' || path.at(-2) === 'times') return '19:00-21:00';
	if (type === 'enum') return Object.values(entries ?? {})[0];
	if (type === 'boolean') return true;
	if (type === 'number') return 4;
	if (path.at(-2) === 'colours') return name === 'main' ? '#0b4f3f' : '#ffd166';
	if (name === 'phone') return '+3211000000';
	if (name === 'icon') return 'book-open';
	if (name === 'id') return 'een-naam';
	if (forms.includes('url')) return 'https://dorp.example/een-bladzijde';
	if (forms.includes('email')) return 'info@dorp.example';
	if (name === 'languages' || path.at(-2) === 'languages') return 'nl';
	return /(?:expires|valid|until)/.test(name) ? '2030-12-31' : '2026-11-01';
}

/** The parts of zod's definitions that say what a value may be. */
interface Definition {
	type: string;
	shape?: Record<string, z.ZodType>;
	element?: z.ZodType;
	valueType?: z.ZodType;
	innerType?: z.ZodType;
	out?: z.ZodType;
	entries?: Record<string, string>;
	format?: string;
	checks?: { _zod: { def: { format?: string } } }[];
}
