import { z } from 'zod';
import { type KindName, isInChain, kindNames, kinds, site, taxonomy } from '../model/index.ts';

/** The JSON Schema (draft 2020-12) of dossierJson, made from the very schemas that check the content. */
export const dossierSchema = (id?: string) => ({
	$schema: 'https://json-schema.org/draft/2020-12/schema',
	...(id && { $id: id }),
	title: 'Dossier',
	...strictObject({
		$schema: { type: 'string', format: 'uri' },
		version: { type: 'string', format: 'date' },
		site: inner(site),
		taxonomy: inner(taxonomy),
		entries: { type: 'array', items: { anyOf: kindNames.map(entrySchema) } },
	}),
});

function entrySchema(kind: KindName) {
	const { schema, label } = kinds[kind];
	const fields = {
		kind: { const: kind },
		id: { type: 'string' },
		uri: { type: 'string', format: 'uri' },
		url: { type: 'string', format: 'uri' },
		lang: { type: 'string' },
		...(isInChain(kind) && { standing }),
		contacts: { type: 'array', items: { type: 'string' } },
		data: inner(schema),
		text: { type: 'string' },
		links,
	};
	return { title: label[0], ...strictObject(fields) };
}

const standing = {
	type: 'object',
	properties: { state: { type: 'string' }, date: { type: 'string' } },
	required: ['state'],
	additionalProperties: false,
};

const links = {
	type: 'object',
	properties: Object.fromEntries(
		kindNames.map((kind) => [kind, { type: 'array', items: { type: 'string' }, minItems: 1 }]),
	),
	additionalProperties: false,
};

const strictObject = (properties: Record<string, object>) => ({
	type: 'object',
	properties,
	required: Object.keys(properties),
	additionalProperties: false,
});

/** A schema inside another one says nothing about the dialect. */
function inner(schema: z.ZodType) {
	const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'output' });
	return rest;
}
