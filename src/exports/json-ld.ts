import type { Dossier } from '../dossier/index.ts';
import type { Entry } from '../model/index.ts';
import { exportPaths, siteRoot } from './addresses.ts';
import { actionNode } from './json-ld/actions.ts';
import { dataFiles } from './files.ts';
import { type Node, clean, context } from './json-ld/context.ts';
import { contactNode, organisationNode, projectNode } from './json-ld/organisations.ts';
import { type Setting, datasetId, identity } from './json-ld/shared.ts';
import {
	barrierNode,
	pageNode,
	publicationNode,
	recommendationNode,
	sourceNode,
	termNode,
} from './json-ld/texts.ts';

export { safeJson } from './json-ld/context.ts';

/**
 * One entry as linked data, complete in itself.
 * On that day (ISO): a contact point past its date has no telephone and mail.
 */
export function jsonLd(dossier: Dossier, entry: Entry, siteUrl: string, day: string): Node {
	const setting = { dossier, siteUrl, day };
	return clean({
		'@context': context,
		...identity(setting, entry),
		...nodeOf(setting, entry),
	});
}

/** The dossier itself as a data set, with the files it can be had in. */
export function datasetJsonLd(
	dossier: Dossier,
	siteUrl = siteRoot(dossier.site),
	version?: string,
): Node {
	const { site } = dossier;
	const file = (path: string, encodingFormat: string): Node => ({
		'@type': ['DataDownload', 'dcat:Distribution'],
		contentUrl: `${siteUrl.replace(/\/$/, '')}${path}`,
		encodingFormat,
	});
	return clean({
		'@context': context,
		'@id': datasetId(siteUrl),
		'@type': ['Dataset', 'dcat:Dataset'],
		name: site.title,
		description: site.tagline,
		url: `${siteUrl.replace(/\/$/, '')}/`,
		inLanguage: [...site.languages],
		license: site.licence.url,
		dateModified: version,
		publisher: { '@type': 'Organization', name: site.publisher.name },
		spatialCoverage: { '@type': 'Place', name: site.place },
		distribution: dataFiles(dossier)
			.filter(({ path }) => path !== exportPaths.schema)
			.map(({ path, type }) => file(path, type)),
	});
}

function nodeOf(setting: Setting, entry: Entry): Node {
	switch (entry.kind) {
		case 'barriers':
			return barrierNode(setting, entry);
		case 'recommendations':
			return recommendationNode(setting, entry);
		case 'actions':
			return actionNode(setting, entry);
		case 'contacts':
			return contactNode(setting, entry);
		case 'organisations':
			return organisationNode(setting, entry);
		case 'projects':
			return projectNode(setting, entry);
		case 'sources':
			return sourceNode(setting, entry);
		case 'glossary':
			return termNode(setting, entry);
		case 'publications':
			return publicationNode(setting, entry);
		case 'pages':
			return pageNode(setting, entry);
		default:
			return entry satisfies never;
	}
}
