import type { Entry } from '../../model/index.ts';

/** The fields that readers see as text; all else is an id, an address, a date or a word of ours. */
const TEXT_FIELDS = new Set(
	`title summary reading text quote ask counts unit roles needs goal method steps service places
	alsoPrintedAs forms voices results happenings support told tried studied followUp benefits
	addressedTo role who when reason example chapters intro readers doubts gaps`.split(/\s+/),
);

/** All text of an entry that stands on its page. */
export function textOf({ data, body }: Entry): string[] {
	return [...stringsIn(data), body.replaceAll(/\]\([^)]*\)/g, ']')];
}

function stringsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (Array.isArray(value)) return value.flatMap(stringsIn);
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) =>
		TEXT_FIELDS.has(key) ? stringsIn(inner) : [],
	);
}
