import type { Described } from '../../model/index.ts';

/** A field of the editor in the browser, as Sveltia CMS reads it. */
export interface CmsField {
	name: string;
	label?: string;
	hint?: string;
	widget: string;
	required?: boolean;
	[option: string]: unknown;
}

/** Data at the top of a file, then the text: the order of the schema. */
export const cmsFields = ({ properties = {}, required = [] }: Described): CmsField[] =>
	Object.entries(properties).map(([name, field]) => cmsField(name, field, required.includes(name)));

/** One field with the same title, advice, limits and references as in the schema. */
function cmsField(name: string, field: Described, isRequired: boolean): CmsField {
	return {
		name,
		label: field.title ?? name,
		...(field.description ? { hint: field.description } : {}),
		required: isRequired,
		...widgetOf(field),
	};
}

function widgetOf(field: Described): { widget: string; [option: string]: unknown } {
	const { type, refersTo, format, properties, items } = field;
	if (refersTo) return relation(refersTo);
	if (field.enum) return { widget: 'select', options: field.enum.map(choice) };
	if (format === 'date') return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
	if (type === 'boolean') return { widget: 'boolean', default: false };
	if (type === 'integer' || type === 'number') return numberOf(field);
	if (properties) return { widget: 'object', collapsed: 'auto', fields: cmsFields(field) };
	if (type === 'array' && items) return listOf(field, items);
	return textOf(field);
}

/** A choice as a reader sees it: geen-antwoord is Geen antwoord. */
const choice = (value: string) => ({
	label: value.charAt(0).toUpperCase() + value.slice(1).replaceAll('-', ' '),
	value,
});

/** Themes and audiences stand in one list, all other references lead to fiches. */
const relation = (to: string) =>
	to === 'themes' || to === 'audiences'
		? {
				widget: 'relation',
				collection: 'instellingen',
				file: 'taxonomy',
				value_field: `${to}.*.id`,
				display_fields: [`${to}.*.title`],
				search_fields: [`${to}.*.title`],
			}
		: {
				widget: 'relation',
				collection: to,
				value_field: '{{slug}}',
				display_fields: ['title'],
				search_fields: ['title'],
			};

const numberOf = ({ type, minimum, maximum }: Described) => ({
	widget: 'number',
	value_type: type === 'integer' ? 'int' : 'float',
	...(minimum !== undefined && minimum > -1e9 ? { min: minimum } : {}),
	...(maximum !== undefined && maximum < 1e9 ? { max: maximum } : {}),
});

function listOf({ minItems, maxItems }: Described, items: Described) {
	const limits = { ...(minItems ? { min: minItems } : {}), ...(maxItems ? { max: maxItems } : {}) };
	if (items.refersTo || items.enum) return { ...widgetOf(items), multiple: true, ...limits };
	if (items.properties)
		return { widget: 'list', collapsed: 'auto', ...limits, fields: cmsFields(items) };
	return {
		widget: 'list',
		...limits,
		field: { name: 'tekst', label: 'Regel', required: true, ...widgetOf(items) },
	};
}

/** More than one line of text gets more than one line to type in. */
const LONG = 160;

function textOf({ minLength, maxLength, pattern, format }: Described) {
	const limits = {
		...(minLength ? { minlength: minLength } : {}),
		...(maxLength ? { maxlength: maxLength } : {}),
	};
	if (format === 'email') return { widget: 'string', type: 'email', ...limits };
	if (format === 'uri') return { widget: 'string', type: 'url', ...limits };
	const isLong = maxLength !== undefined && maxLength > LONG && pattern === undefined;
	const odd = pattern && !pattern.includes('\\n') ? { pattern: [pattern, OTHERWISE] } : {};
	return { widget: isLong ? 'text' : 'string', ...limits, ...odd };
}

const OTHERWISE = 'Schrijf dit zoals de uitleg zegt.';
