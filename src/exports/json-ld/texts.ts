import type { Entry } from '../../model/index.ts';
import type { Node } from './context.ts';
import { type Setting, about, audience, related, sources, work } from './shared.ts';

export function barrierNode(setting: Setting, entry: Entry<'barriers'>): Node {
	const { data } = entry;
	return {
		'@type': ['Statement', 'skos:Concept'],
		text: data.summary,
		about: about(setting, data.themes),
		audience: audience(setting, data.audiences),
		citation: sources(setting, data.evidence),
		creativeWorkStatus: data.basis,
		'dct:relation': [
			...related(setting, entry, 'recommendations'),
			...related(setting, entry, 'actions'),
		],
		...work(setting, entry),
	};
}

/** Not schema.org's Recommendation: that is a product review. */
export function recommendationNode(setting: Setting, entry: Entry<'recommendations'>): Node {
	const { data } = entry;
	return {
		'@type': ['CreativeWork', ...(data.steps.length > 0 ? ['HowTo'] : []), 'skos:Concept'],
		identifier: String(data.number),
		abstract: data.summary,
		about: about(setting, data.themes),
		audience: audience(setting, data.audiences),
		isBasedOn: sources(setting, data.evidence),
		step: data.steps.map(({ title, text }, index) => ({
			'@type': 'HowToStep',
			position: index + 1,
			name: title,
			...(text && { text }),
		})),
		'dct:relation': [...related(setting, entry, 'barriers'), ...related(setting, entry, 'actions')],
		...work(setting, entry),
	};
}

export function sourceNode({ siteUrl: _, ...setting }: Setting, entry: Entry<'sources'>): Node {
	const { data } = entry;
	return {
		'@type': 'CreativeWork',
		abstract: data.summary,
		publisher: data.publisher ? { '@type': 'Organization', name: data.publisher } : undefined,
		datePublished: data.date,
		sameAs: data.url ? { '@id': data.url } : undefined,
		inLanguage: setting.dossier.site.languages[0],
	};
}

export function publicationNode(setting: Setting, entry: Entry<'publications'>): Node {
	const { data } = entry;
	return {
		'@type': 'Report',
		abstract: data.summary,
		audience: { '@type': 'Audience', audienceType: data.readers },
		license: setting.dossier.site.licence.url,
		publisher: { '@type': 'Organization', name: setting.dossier.site.publisher.name },
		...work(setting, entry),
	};
}

export const pageNode = (setting: Setting, entry: Entry<'pages'>): Node => ({
	'@type': 'WebPage',
	abstract: entry.data.summary,
	...work(setting, entry),
});

export function termNode({ siteUrl }: Setting, { data }: Entry<'glossary'>): Node {
	const translated = Object.entries(data.wordsIn).flatMap(([lang, words]) =>
		words.map((word): Node => ({ '@value': word, '@language': lang })),
	);
	return {
		'@type': ['DefinedTerm', 'skos:Concept'],
		description: data.summary,
		alternateName: [...data.forms, ...data.plainWords, ...translated],
		inDefinedTermSet: {
			'@type': 'DefinedTermSet',
			'@id': `${siteUrl.replace(/\/$/, '')}/id/woorden`,
		},
	};
}
