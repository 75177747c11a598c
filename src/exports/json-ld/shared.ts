import type { Dossier } from '../../dossier/index.ts';
import type { Entry, Figure, KindName, Pointer } from '../../model/index.ts';
import { idUrl, pageUrl } from '../addresses.ts';
import { type Node, clean } from './context.ts';

/** What every mapping needs to know besides the entry. */
export interface Setting {
	dossier: Dossier;
	siteUrl: string;
	/** The day for which everything is told (ISO). */
	day: string;
}

export const datasetId = (siteUrl: string) => `${siteUrl.replace(/\/$/, '')}/id/dossier`;

export const refer = (siteUrl: string, kind: KindName, id: string): Node => ({
	'@id': idUrl(siteUrl, { kind, id }),
});

export const referAll = (siteUrl: string, kind: KindName, ids: readonly string[]) =>
	ids.map((id) => refer(siteUrl, kind, id));

/** Entries of a kind linked with this one in either direction. */
export const related = ({ dossier, siteUrl }: Setting, { kind, id }: Entry, to: KindName) =>
	referAll(siteUrl, to, [...(dossier.links.get(`${kind}/${id}`)?.get(to) ?? [])].sort());

/** What all entries have. */
export const identity = ({ dossier, siteUrl }: Setting, entry: Entry): Node => ({
	'@id': idUrl(siteUrl, entry),
	url: pageUrl(dossier.site, entry, siteUrl),
	name: entry.data.title,
});

/** What all entries that are texts have. */
export const work = ({ siteUrl }: Setting, { lang }: Entry): Node => ({
	inLanguage: lang,
	isPartOf: { '@id': datasetId(siteUrl) },
});

export const about = ({ dossier }: Setting, themes: readonly string[]) =>
	dossier.taxonomy.themes
		.filter(({ id }) => themes.includes(id))
		.map(({ title }): Node => ({ '@type': 'DefinedTerm', name: title }));

export const audience = ({ dossier }: Setting, audiences: readonly string[]) =>
	dossier.taxonomy.audiences
		.filter(({ id }) => audiences.includes(id))
		.map(({ title }): Node => ({ '@type': 'Audience', audienceType: title }));

export const sources = ({ siteUrl }: Setting, evidence: readonly Pointer[]) =>
	referAll(siteUrl, 'sources', [...new Set(evidence.map(({ source }) => source))]);

export const placesOf = (places: readonly string[]) =>
	places.map((name): Node => ({ '@type': 'Place', name }));

/** Figures say what they are about; the sort keeps a goal apart from a result. */
export const observations = ({ siteUrl }: Setting, figures: readonly Figure[]) =>
	figures.map((figure) =>
		clean({
			'@type': 'Observation',
			name: figure.counts,
			value: figure.value,
			unitText: figure.unit,
			observationDate: figure.date,
			measurementQualifier: figure.about ? `${figure.sort}, ongeveer` : figure.sort,
			'dct:source': refer(siteUrl, 'sources', figure.evidence.source),
		}),
	);

/** schema.org lets a figure point to its subject, not the other way round. */
export const reverse = (figures: Node[]): Node | undefined =>
	figures.length > 0 ? { observationAbout: figures } : undefined;
