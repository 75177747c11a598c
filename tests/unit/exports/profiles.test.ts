import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import Validator from 'rdf-validate-shacl';
import { describe, expect, test } from 'vitest';
import { type Dossier, all } from '../../../src/dossier/index.ts';
import {
	catalogueJsonLd,
	datasetJsonLd,
	jsonLd,
	servicesJsonLd,
} from '../../../src/exports/index.ts';
import { kindNames } from '../../../src/model/index.ts';
import { town } from '../town.ts';
import { hasShapes, shapesOf } from './shapes.ts';
import { VERSION, realDossier } from './sample.ts';

const SITE = 'https://voorbeeld.be/dossier';
const PROFILES = ['dcat-ap-3.0.1.ttl', 'cpsv-ap-3.2.0.ttl'] as const;
const dossiers: [string, Dossier][] = [
	['the real content', realDossier()],
	['a small town', town],
];

const readShapes = (file: string) => new Validator(new Store(new Parser().parse(shapesOf(file))));
const validators = hasShapes ? PROFILES.map((file) => [file, readShapes(file)] as const) : [];

/** Every triple of some documents, as if a portal had collected them. */
async function graphOf(documents: readonly object[]) {
	const read = documents.map((one) =>
		jsonld.toRDF(one, { format: 'application/n-quads', safe: true }),
	);
	const texts = await Promise.all(read);
	// A parser of its own for each: two documents may give their nameless nodes the same label.
	return new Store(texts.flatMap((text) => new Parser().parse(String(text))));
}

const violationsIn = async (validator: Validator, documents: readonly object[]) =>
	(await validator.validate(await graphOf(documents))).results
		.filter(({ severity }) => severity?.value.endsWith('#Violation'))
		.map(({ focusNode, path, message }) =>
			[focusNode?.value, path?.value, message.map(({ value }) => value)].join(' '),
		);

describe.skipIf(!hasShapes).each(validators)('%s finds nothing wrong', (_, validator) => {
	test.each(dossiers)('in any page of %s, by itself and together', async (_, dossier) => {
		const pages = [
			datasetJsonLd(dossier, SITE, VERSION),
			...kindNames.flatMap((kind) =>
				all(dossier, kind).map((entry) => jsonLd(dossier, entry, SITE, VERSION)),
			),
		];
		expect(pages.length).toBeGreaterThan(10);
		expect(await violationsIn(validator, pages)).toEqual([]);
		for (const page of pages.filter(isService))
			expect(await violationsIn(validator, [page])).toEqual([]);
	});

	test.each(dossiers)('in the files of %s', async (_, dossier) => {
		for (const file of [
			catalogueJsonLd(dossier, SITE, VERSION),
			servicesJsonLd(dossier, SITE, VERSION),
		])
			expect(await violationsIn(validator, [file])).toEqual([]);
	});
});

test.skipIf(!hasShapes)('what a shape asks for and is not there, is found', async () => {
	const [, dcat] = validators[0] ?? [];
	const { 'dct:title': _, ...catalogue } = catalogueJsonLd(town, SITE, VERSION);
	expect(dcat && (await violationsIn(dcat, [catalogue]))).toHaveLength(1);
	const [, cpsv] = validators[1] ?? [];
	const services = all(town, 'actions').map((entry) => jsonLd(town, entry, SITE, VERSION));
	const [{ 'dct:description': __, ...service } = {}] = services.filter(isService);
	expect(cpsv && (await violationsIn(cpsv, [service]))).toHaveLength(1);
});

const isService = (node: { [term: string]: unknown }) =>
	[node['@type']].flat().includes('cpsv:PublicService');
