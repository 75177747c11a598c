import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { all } from '../../../src/dossier/index.ts';
import { datasetJsonLd, jsonLd, safeJson } from '../../../src/exports/index.ts';
import { type Entry, kindNames } from '../../../src/model/index.ts';
import { town } from '../town.ts';
import { VERSION, aDossier, anEntry, realDossier } from './sample.ts';

const SITE = 'https://voorbeeld.be/dossier';

const dossier = realDossier();
const everyEntry = kindNames.flatMap((kind) => all(dossier, kind));

/** A fuller set than content/ holds: each kind with the fields that make another type. */
const made: Entry[] = [
	anEntry('organisations', 'stad', { type: 'lokaal-bestuur' }),
	anEntry('organisations', 'dienst', { type: 'dienst', partOf: 'stad' }),
	anEntry('organisations', 'vzw', { type: 'vzw' }),
	anEntry('actions', 'aanbod', { organisers: ['dienst'] }),
	anEntry('actions', 'gedaan', {
		state: 'uitgevoerd',
		organisers: ['vzw'],
		happenings: [
			{ title: 'Jobbeurs', date: '2023-05-11', evidence: { source: 'bron', from: 'op die dag' } },
			{ title: 'Later', when: '16 september', evidence: { source: 'bron', from: 'op die dag' } },
		],
		results: [
			{
				value: 24,
				unit: 'koppels',
				counts: 'Zoveel.',
				sort: 'doel',
				evidence: { source: 'bron', from: 'op die dag' },
			},
		],
	}),
	anEntry('contacts', 'punt', {
		organisation: 'stad',
		phone: '+3211238734',
		mail: 'dienst@stad.be',
		hoursNote: ['maandag 9 tot 12 uur'],
		person: {
			name: 'An Peeters',
			role: 'schepen',
			legalBasis: 'openbaar-mandaat',
			expiresOn: '2030-01-01',
		},
	}),
	anEntry('glossary', 'buddy', { title: 'buddy', wordsIn: { fr: ['parrain'], ar: ['رفيق'] } }),
	anEntry('recommendations', 'een', { steps: [{ title: 'Zoek', text: 'Zo.' }] }),
	anEntry('barriers', 'drempel', {}),
];
const madeDossier = aDossier(...made);
const nodeOf = (id: string, today = VERSION) =>
	jsonLd(madeDossier, made.find((entry) => entry.id === id) as Entry, SITE, today);

/** In safe mode the library throws on any term or value it would have to drop. */
const triples = async (node: object) =>
	String(
		await jsonld.toRDF(node, {
			format: 'application/n-quads',
			safe: true,
		}),
	);

/** Terms of schema.org 30.0 that the mapping uses, checked against its list. */
const TERMS = `abstract about actionStatus agent alternateName areaServed audience audienceType
	availableChannel availableLanguage citation contactPoint contactType contentUrl
	closes creativeWorkStatus dateModified dayOfWeek datePublished description dissolutionDate distribution email
	encodingFormat foundingDate funder funding hoursAvailable identifier inDefinedTermSet inLanguage
	isBasedOn isPartOf knowsAbout license location measurementQualifier member name observationAbout
	observationDate opens parentOrganization participant position provider publisher sameAs servicePhone
	spatialCoverage startDate startTime endTime step subjectOf telephone text unitText url validFrom
	validThrough value`.split(/\s+/);

describe('an entry as JSON-LD', () => {
	it('says all that it says of every entry of a small town, in this order', () => {
		const expected = parse(readFileSync('tests/cases/exports/linked-data.yaml', 'utf8'));
		const nodes = kindNames.flatMap((kind) =>
			(all(town, kind) as Entry[]).map((entry) => {
				const { '@context': _, ...node } = jsonLd(town, entry, SITE, VERSION);
				return [`${kind}/${entry.id}`, node];
			}),
		);
		expect(Object.fromEntries(nodes)).toEqual(expected);
	});

	it('is good linked data that loses no term', async () => {
		for (const entry of [...everyEntry, ...made]) {
			const quads = await triples(nodeFor(entry));
			expect(quads, `${entry.kind}/${entry.id}`).toContain(`<${SITE}/id/`);
			expect(quads, `${entry.kind}/${entry.id}`).toContain('<https://schema.org/name>');
		}
	});

	it('uses only terms that schema.org has', () => {
		const terms = new Set([...everyEntry, ...made].flatMap((entry) => termsIn(nodeFor(entry))));
		expect([...terms].filter((term) => !TERMS.includes(term))).toEqual([]);
	});

	it('names a thing for good, whatever its page is', () => {
		expect(nodeOf('drempel')['@id']).toBe(`${SITE}/id/drempels/drempel`);
		expect(nodeOf('buddy')['url']).toBe(`${SITE}/woorden/#woord-buddy`);
	});

	it('calls only governments and their services a government', () => {
		expect(nodeOf('stad')['@type']).toContain('GovernmentOrganization');
		expect(nodeOf('dienst')['@type']).toContain('GovernmentOrganization');
		expect(nodeOf('vzw')['@type']).toContain('NGO');
		expect(nodeOf('aanbod')['@type']).toContain('GovernmentService');
	});

	it('keeps a goal apart from a result and invents no date', () => {
		const action = JSON.stringify(nodeOf('gedaan'));
		expect(action).toContain('"measurementQualifier":"doel"');
		expect(action).toContain('"startDate":"2023-05-11"');
		expect(action).not.toContain('Later');
	});

	it('never names a person and lets nobody reach an expired contact point', () => {
		expect(JSON.stringify(nodeOf('punt'))).not.toContain('Peeters');
		expect(nodeOf('punt')['telephone']).toBe('+3211238734');
		const contact = made.find(({ id }) => id === 'punt') as Entry<'contacts'>;
		const expired = { ...contact, data: { ...contact.data, validUntil: '2025' } };
		const node = JSON.stringify(jsonLd(madeDossier, expired, SITE, VERSION));
		expect(node).not.toMatch(/11238734|dienst@/);
	});
});

describe('the dossier as a data set', () => {
	it('is good linked data that loses no term', async () => {
		const quads = await triples(datasetJsonLd(dossier, SITE, VERSION));
		expect(quads).toContain('<http://www.w3.org/ns/dcat#Dataset>');
		expect(quads).toContain(`<${SITE}/data/dossier.json>`);
	});
});

describe('JSON for an inline script', () => {
	it('cannot end the script, and reads back as it was', () => {
		const value = { text: '</script><!--\u2028' };
		expect(safeJson(value)).not.toMatch(/[<\u2028]/);
		expect(JSON.parse(safeJson(value))).toEqual(value);
	});
});

function nodeFor(entry: Entry) {
	return jsonLd(made.includes(entry) ? madeDossier : dossier, entry, SITE, VERSION);
}

function termsIn(value: unknown): string[] {
	if (Array.isArray(value)) return value.flatMap(termsIn);
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value)
		.filter(([key]) => key !== '@context')
		.flatMap(([key, inner]) => [...(/[@:]/.test(key) ? [] : [key]), ...termsIn(inner)]);
}
