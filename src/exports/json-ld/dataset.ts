import type { Dossier } from '../../dossier/index.ts';
import { DEFAULT_ORIGINAL } from '../../languages/index.ts';
import { exportPaths, siteRoot } from '../addresses.ts';
import { dataFiles } from '../files.ts';
import { type Node, clean, context } from './context.ts';
import { worded } from './profiles.ts';
import { datasetId } from './shared.ts';

/** The dossier itself as a data set, with the files it can be had in. */
export const datasetJsonLd = (
	dossier: Dossier,
	siteUrl = siteRoot(dossier.site),
	version?: string,
): Node => ({ '@context': context, ...datasetNode(dossier, siteUrl, version) });

/** The same in a catalogue, as data portals collect it. */
export function catalogueJsonLd(dossier: Dossier, siteUrl: string, version: string): Node {
	const dataset = datasetNode(dossier, siteUrl, version);
	return {
		'@context': context,
		'@id': `${siteUrl}/id/catalogus`,
		'@type': 'dcat:Catalog',
		'dct:title': dataset['dct:title'],
		'dct:description': dataset['dct:description'],
		'dct:publisher': { '@id': publisherId(siteUrl) },
		'dcat:dataset': dataset,
	};
}

const publisherId = (siteUrl: string) => `${siteUrl}/id/uitgever`;

function datasetNode(dossier: Dossier, address: string, version?: string): Node {
	const { site } = dossier;
	const siteUrl = address.replace(/\/$/, '');
	const lang = site.original ?? DEFAULT_ORIGINAL;
	const files = dataFiles(dossier).filter(({ path }) => path !== exportPaths.schema);
	return clean({
		'@id': datasetId(siteUrl),
		'@type': ['Dataset', 'dcat:Dataset'],
		name: site.title,
		'dct:title': worded(site.title, lang),
		description: site.tagline,
		'dct:description': worded(site.tagline, lang),
		url: `${siteUrl}/`,
		inLanguage: [...site.languages],
		license: site.licence.url,
		dateModified: version,
		publisher: {
			'@id': publisherId(siteUrl),
			'@type': ['Organization', 'foaf:Agent'],
			name: site.publisher.name,
			'foaf:name': site.publisher.name,
			'dct:title': worded(site.publisher.name, lang),
			'dct:identifier': publisherId(siteUrl),
		},
		'dct:publisher': { '@id': publisherId(siteUrl) },
		spatialCoverage: { '@type': 'Place', name: site.place },
		distribution: files.map(({ path, type }) => fileNode(siteUrl + path, type, site.licence.url)),
		'dcat:distribution': files.map(({ path }) => ({ '@id': `${siteUrl}${path}` })),
	});
}

const fileNode = (url: string, encodingFormat: string, licence: string): Node => ({
	'@id': url,
	'@type': ['DataDownload', 'dcat:Distribution'],
	contentUrl: url,
	encodingFormat,
	'dcat:accessURL': { '@id': url },
	'dct:license': { '@id': licence },
});
