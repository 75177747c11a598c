/** Stands in every page, so that no reader ever has to fetch a context from elsewhere. */
export const context = {
	'@vocab': 'https://schema.org/',
	skos: 'http://www.w3.org/2004/02/skos/core#',
	dct: 'http://purl.org/dc/terms/',
	org: 'http://www.w3.org/ns/org#',
	cpsv: 'http://purl.org/vocab/cpsv#',
	m8g: 'http://data.europa.eu/m8g/',
	prov: 'http://www.w3.org/ns/prov#',
	dcat: 'http://www.w3.org/ns/dcat#',
	foaf: 'http://xmlns.com/foaf/0.1/',
	url: { '@type': '@id' },
	license: { '@type': '@id' },
	contentUrl: { '@type': '@id' },
} as const;

/** What a JSON-LD object may hold; absent values are left out by `clean`. */
export type Value = string | number | boolean | Node | Value[] | undefined;
export interface Node {
	[term: string]: Value;
}

/** Leaves out what is absent or empty, so that no statement is made about it. */
export function clean(node: Node): Node {
	const kept = Object.entries(node).filter(
		([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
	);
	return Object.fromEntries(kept);
}

/** A value as data for an inline script: nothing in it can end the script. */
export const safeJson = (value: unknown) =>
	JSON.stringify(value)
		.replaceAll('<', String.raw`\u003c`)
		.replaceAll('\u2028', String.raw`\u2028`)
		.replaceAll('\u2029', String.raw`\u2029`);
