import { stringify } from 'yaml';

export type Values = Readonly<Record<string, unknown>>;

/** A field whose whole value is a blank: `place: {{place}}`. */
const FIELD = /^([ \t]*(?:- )?)(\w+): \{\{(\w+)\}\}$/gm;
const BLANK = /\{\{(\w+)\}\}/g;

/** A template with its blanks filled in, as data want it; a field of which nothing is known is left in a comment. */
export const fillData = (template: string, values: Values): string =>
	fillText(
		template.replaceAll(FIELD, (_, indent: string, name: string, blank: string) => {
			const value = valueOf(values, blank);
			return indent + (value === undefined ? `# ${name}:` : written(name, value));
		}),
		values,
	);

/** A template with its blanks filled in as they are. */
export const fillText = (template: string, values: Values): string =>
	template.replaceAll(BLANK, (_, blank: string) => String(valueOf(values, blank)));

function valueOf(values: Values, blank: string): unknown {
	if (!(blank in values)) throw new Error(`Nothing is known of the blank "${blank}"`);
	return values[blank];
}

/** A list of names on its own line, as people write it; one of groups below each other. */
function written(name: string, value: unknown): string {
	const isBlock = Array.isArray(value) && typeof value[0] === 'object';
	const collectionStyle = isBlock ? 'block' : 'flow';
	const how = { lineWidth: 0, collectionStyle, flowCollectionPadding: false } as const;
	return isBlock
		? stringify({ [name]: value }, how).trim()
		: `${name}: ${stringify(value, how).trim()}`;
}
