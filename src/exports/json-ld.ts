import { type Dossier, all } from '../dossier/index.ts';
import type { Entry, KindName } from '../model/index.ts';
import { actionNode } from './json-ld/actions.ts';
import { type Node, clean, context } from './json-ld/context.ts';
import { contactNode, organisationNode, projectNode } from './json-ld/organisations.ts';
import { profileOf } from './json-ld/profiles.ts';
import { type Setting, identity } from './json-ld/shared.ts';
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
export const jsonLd = (dossier: Dossier, entry: Entry, siteUrl: string, day: string): Node => ({
	'@context': context,
	...entryNode({ dossier, siteUrl, day }, entry),
});

/** Every public service with whom to ask and who is behind it, in one file. */
export function servicesJsonLd(dossier: Dossier, siteUrl: string, day: string): Node {
	const setting = { dossier, siteUrl, day };
	const nodes = (['actions', 'contacts', 'organisations'] as const).flatMap((kind) =>
		all<KindName>(dossier, kind).map((entry) => entryNode(setting, entry)),
	);
	return { '@context': context, '@graph': nodes.filter(isOfService) };
}

const isOfService = ({ '@type': type }: Node) =>
	OF_SERVICE.some((one) => [type].flat().includes(one));
const OF_SERVICE = ['cpsv:PublicService', 'm8g:PublicOrganisation', 'm8g:ContactPoint'];

function entryNode(setting: Setting, entry: Entry): Node {
	const node = nodeOf(setting, entry);
	return clean({
		...identity(setting, entry),
		...node,
		...profileOf(setting, entry, node['@type']),
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
