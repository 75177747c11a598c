import { getCollection } from 'astro:content';
import { type Dossier, buildDossier } from '../dossier/index.ts';
import { type Entry, type KindName, kindNames } from '../model/index.ts';
import { readSite, readTaxonomy } from './site.ts';

let made: Promise<Dossier> | undefined;

/** The dossier, made once per build from Astro's collections. */
export const getDossier = (): Promise<Dossier> => (made ??= makeDossier());

async function makeDossier(): Promise<Dossier> {
	const entries = await Promise.all(kindNames.map(entriesOf));
	return buildDossier({ site: readSite(), taxonomy: readTaxonomy(), entries: entries.flat() });
}

async function entriesOf(kind: KindName): Promise<Entry[]> {
	const collection = await getCollection(kind);
	return collection.map(({ id, data, body = '' }) => ({
		kind,
		id,
		lang: 'nl',
		file: `content/${kind}/${id}/nl.md`,
		data: data as Entry['data'],
		body,
	}));
}
