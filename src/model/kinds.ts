interface KindFacts {
	/** First part of the address: /drempels/<id>/. */
	segment: string;
	/** What editors and readers call it: [one, many]. */
	label: readonly [string, string];
	/** Name of a Lucide icon. */
	icon: string;
	/** On the way from what keeps people away to who can help: in the menu, in documents, translated. */
	isInChain?: true;
	/** Every entry has a page of its own; the others stand together on one. */
	hasPages?: true;
	/** Its pages stand right below the root: /<id>/. */
	isAtRoot?: true;
	/** There is a list of all entries, which these narrow down. */
	facets?: readonly FacetName[];
}

/** A way to narrow a list down. The names stand in addresses: /acties/plaats/herentals/. */
export type FacetName = 'thema' | 'doelgroep' | 'stand' | 'plaats' | 'aan';

/**
 * Every kind of entry, in the order in which readers see them. Folder name = key; all else iterates over this.
 * Without the schemas, so that the browser can read it too.
 */
export const KINDS = {
	barriers: {
		segment: 'drempels',
		label: ['drempel', 'drempels'],
		icon: 'fence',
		isInChain: true,
		hasPages: true,
		facets: ['thema', 'aan', 'stand', 'doelgroep'],
	},
	recommendations: {
		segment: 'aanbevelingen',
		label: ['aanbeveling', 'aanbevelingen'],
		icon: 'signpost',
		isInChain: true,
		hasPages: true,
		facets: ['thema', 'aan', 'stand', 'doelgroep'],
	},
	actions: {
		segment: 'acties',
		label: ['actie', 'acties'],
		icon: 'footprints',
		isInChain: true,
		hasPages: true,
		facets: ['thema', 'plaats', 'aan', 'stand', 'doelgroep'],
	},
	contacts: {
		segment: 'contact',
		label: ['contactpunt', 'contactpunten'],
		icon: 'hand-helping',
		isInChain: true,
		hasPages: true,
		facets: ['thema', 'plaats', 'stand'],
	},
	projects: {
		segment: 'projecten',
		label: ['project', 'projecten'],
		icon: 'folder-open',
		hasPages: true,
		facets: ['thema', 'plaats'],
	},
	organisations: {
		segment: 'organisaties',
		label: ['organisatie', 'organisaties'],
		icon: 'building-2',
		hasPages: true,
		facets: [],
	},
	publications: {
		segment: 'publicaties',
		label: ['publicatie', 'publicaties'],
		icon: 'printer',
		hasPages: true,
	},
	glossary: { segment: 'woorden', label: ['woord', 'woorden'], icon: 'book-open' },
	sources: { segment: 'bronnen', label: ['bron', 'bronnen'], icon: 'newspaper' },
	pages: {
		segment: 'pagina',
		label: ['pagina', "pagina's"],
		icon: 'file-text',
		hasPages: true,
		isAtRoot: true,
	},
} as const satisfies Record<string, KindFacts>;

export type KindName = keyof typeof KINDS;

/** What a reference may point to: an entry, or a term of the taxonomy. */
export type RefTarget = KindName | 'themes' | 'audiences';

export const kindNames = Object.keys(KINDS) as KindName[];

export const hasPages = (kind: KindName) => 'hasPages' in KINDS[kind];
export const isAtRoot = (kind: KindName) => 'isAtRoot' in KINDS[kind];
export const isInChain = (kind: KindName) => 'isInChain' in KINDS[kind];

export const kindsWithPages = kindsWith('hasPages');
export const CHAIN = kindsWith('isInChain');
export const LISTED_KINDS = kindsWith('facets');

function kindsWith<Fact extends keyof KindFacts>(fact: Fact) {
	return kindNames.filter((kind): kind is KindWith<Fact> => fact in KINDS[kind]);
}

type KindWith<Fact> = {
	[K in KindName]: Fact extends keyof (typeof KINDS)[K] ? K : never;
}[KindName];
