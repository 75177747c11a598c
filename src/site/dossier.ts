import { getCollection } from 'astro:content';
import { freshnessOf } from '../check/freshness.ts';
import { type Dossier, type Translated, buildDossier } from '../dossier/index.ts';
import { type Entry, type KindName, kindNames } from '../model/index.ts';
import { amounts, logo, partnerLogos, site, taxonomy } from './site.ts';

let made: Promise<Dossier> | undefined;

/** The dossier, made once per build from Astro's collections. */
export const getDossier = (): Promise<Dossier> => (made ??= makeDossier());

async function makeDossier(): Promise<Dossier> {
	const entries = (await Promise.all(kindNames.map(entriesOf))).flat();
	const translations = await translationsFor(entries);
	return buildDossier({
		site,
		taxonomy,
		entries,
		translations,
		...(amounts && { amounts }),
		...(logo && { logo }),
		partnerLogos,
	});
}

async function entriesOf(kind: KindName): Promise<Entry[]> {
	const collection = await getCollection(kind);
	return collection.map(({ id, data, body = '' }) => {
		const file = `content/${kind}/${id}/${site.original}.md`;
		return { kind, id, lang: site.original, file, data, body } as Entry;
	});
}

async function translationsFor(entries: readonly Entry[]): Promise<Translated[]> {
	const originals = new Map(entries.map((entry) => [`${entry.kind}/${entry.id}`, entry]));
	const collection = await getCollection('translations');
	return collection.map(({ id: path, data, body = '' }) => {
		const [kind = '', id = '', lang = ''] = path.split('/');
		const freshness = freshnessOf(originals.get(`${kind}/${id}`), data);
		const file = `content/${path}.md`;
		return { kind: kind as KindName, id, lang, file, data, body, ...freshness };
	});
}
