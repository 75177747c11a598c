import type { Translate } from '../../languages/index.ts';

/** Words of the templates themselves: those of print alone, and those that the site has as well. */
const OF_PRINT = [
	'summary-title',
	'summary-lead',
	'contents',
	'sources-short',
	'help',
	'as-we-read-star',
	'of',
	'page-short',
	'mail',
	'website',
	'address',
	'hours',
	'languages',
	'open-lead',
	'sources-title',
	'sources-lead',
	'words-lead',
	'colophon',
	'publisher',
	'partners',
	'together',
	'foreword',
	'project',
	'licence',
	'funding',
	'made-from',
	'checklist',
	'own-name',
	'own-contact',
	'own-logo',
	'our-first-step',
	'fill-who',
	'fill-when',
	'qr',
	'online',
	'source',
	'version',
	'volumes',
] as const;

const OF_SITE = {
	number: 'dossier.number',
	date: 'dossier.date',
	recommendation: 'kind.recommendations',
	'addressed-to': 'fact.addressedTo',
	ask: 'contact.ask',
	needs: 'action.needs',
	moments: 'happenings.title',
	'follow-up': 'followup.title',
	'ground-title': 'evidence.title',
	'open-title': 'gaps.title',
	'open-doubts': 'gaps.doubt',
	'words-title': 'words.title',
} as const;

export const labelsOf = (t: Translate): Record<string, string> =>
	Object.fromEntries([
		...OF_PRINT.map((name) => [name, t(`print.${name}`)]),
		...Object.entries(OF_SITE).map(([name, key]) => [name, t(key)]),
	]);
