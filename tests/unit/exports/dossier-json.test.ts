import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { all } from '../../../src/dossier/index.ts';
import { dossierJson, dossierSchema } from '../../../src/exports/index.ts';
import { kindNames } from '../../../src/model/index.ts';
import { town } from '../town.ts';
import { VERSION, aDossier, anEntry, realDossier } from './sample.ts';

const schema = z.fromJSONSchema(dossierSchema() as Parameters<typeof z.fromJSONSchema>[0]);
const document = (dossier = realDossier()) => dossierJson(dossier, VERSION);
const asRead = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;

describe('the dossier as JSON', () => {
	it('holds every entry of every kind', () => {
		const dossier = realDossier();
		const expected = kindNames.flatMap((kind) =>
			all(dossier, kind).map(({ id }) => `${kind}/${id}`),
		);
		const found = document(dossier).entries.map(({ kind, id }) => `${kind}/${id}`);
		expect(found).toEqual(expected);
		expect(found.length).toBeGreaterThan(5);
	});

	it('fits its own JSON Schema', () => {
		expect(schema.safeParse(asRead(document())).error).toBeUndefined();
	});

	it.each([
		['an unknown key', { extra: true }],
		['a missing text', { text: undefined }],
		['an unknown kind', { kind: 'dingen' }],
	])('does not fit the schema with %s', (_, change) => {
		const { entries, ...rest } = document();
		const spoiled = { ...rest, entries: [{ ...entries[0], ...change }, ...entries.slice(1)] };
		expect(schema.safeParse(asRead(spoiled)).success).toBe(false);
	});

	it('names every link both ways, and the contact points a reader finds, in a fixed order', () => {
		const { entries } = dossierJson(town, VERSION);
		const found = entries.map(({ kind, id, links, contacts }) => [
			`${kind}/${id}`,
			Object.entries(links).flatMap(([to, ids]) => ids.map((one) => `${to}/${one}`)),
			contacts,
		]);
		expect(found.slice(0, 6)).toEqual([
			[
				'barriers/drempel',
				[
					'recommendations/bus',
					'actions/belbus',
					'publications/gids',
					'sources/bron',
					'sources/krant',
				],
				['balie', 'loket'],
			],
			[
				'barriers/trap',
				[
					'recommendations/bus',
					'recommendations/lift',
					'actions/belbus',
					'publications/gids',
					'sources/bron',
				],
				['balie', 'loket'],
			],
			['recommendations/lift', ['barriers/trap', 'publications/gids', 'sources/bron'], []],
			[
				'recommendations/bus',
				[
					'barriers/drempel',
					'barriers/trap',
					'actions/belbus',
					'publications/gids',
					'sources/bron',
					'sources/krant',
				],
				['balie', 'loket'],
			],
			[
				'actions/belbus',
				[
					'barriers/drempel',
					'barriers/trap',
					'recommendations/bus',
					'contacts/balie',
					'contacts/loket',
					'organisations/club',
					'organisations/stad',
					'sources/bron',
					'sources/krant',
				],
				['balie', 'loket'],
			],
			['actions/soep', ['organisations/club', 'organisations/stad', 'sources/bron'], []],
		]);
	});

	it('gives every link both ways', () => {
		const { entries } = document();
		const links = entries.flatMap(({ kind, id, links }) =>
			Object.entries(links).flatMap(([to, ids]) =>
				ids.map((other) => [`${kind}/${id}`, `${to}/${other}`] as const),
			),
		);
		const there = new Set(links.map(([from, to]) => `${from} ${to}`));
		expect(links.filter(([from, to]) => !there.has(`${to} ${from}`))).toEqual([]);
		expect(links.length).toBeGreaterThan(0);
	});

	it('does not depend on the order in which a reader gives the keys', () => {
		const dossier = realDossier();
		const turned = realDossier();
		for (const kind of kindNames)
			for (const entry of turned.entries[kind].values())
				entry.data = Object.fromEntries(
					Object.entries(entry.data).reverse(),
				) as unknown as typeof entry.data;
		expect(JSON.stringify(document(turned))).toBe(JSON.stringify(document(dossier)));
	});
});

describe('personal data in the dossier as JSON', () => {
	const person = {
		name: 'An Peeters',
		role: 'schepen',
		legalBasis: 'openbaar-mandaat',
		expiresOn: '2026-11-22',
	};
	const reachable = { phone: '+3211238734', mail: 'dienst@stad.be', person };
	const published = (data: object, version = VERSION) =>
		JSON.stringify(
			dossierJson(aDossier(anEntry('contacts', 'c', { ...reachable, ...data })), version),
		);

	it('shows a person and the ways to reach a service while that is allowed', () => {
		expect(published({})).toContain('An Peeters');
		expect(published({})).toContain('+3211238734');
	});

	it('shows nobody and no way to reach an expired contact point', () => {
		const json = published({ status: 'gestopt' });
		expect(json).not.toMatch(/Peeters|11238734|dienst@/);
	});

	it('takes a contact point past its date as expired', () => {
		expect(published({ validUntil: '2026-10' })).not.toMatch(/Peeters|11238734|dienst@/);
		expect(published({ validUntil: '2026-11' })).toContain('+3211238734');
	});

	it('leaves a person out from the day after the date', () => {
		expect(published({}, '2026-11-23')).not.toContain('Peeters');
		expect(published({}, '2026-11-23')).toContain('+3211238734');
	});
});
