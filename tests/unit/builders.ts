import {
	type DataOf,
	type Entry,
	type KindName,
	type Site,
	type Taxonomy,
	kindNames,
	kinds,
	site,
	taxonomy,
	translation,
} from '../../src/model/index.ts';
import { type Dossier, type Translated, buildDossier } from '../../src/dossier/index.ts';
import { fullEntry } from './full-entry.ts';

type Data<K extends KindName> = Partial<Record<keyof DataOf<K>, unknown>>;

const evidence = [{ source: 'bron', from: 'Twee woorden' }];

/** The least that a kind needs; a test shows only the fields that matter to it. A kind that is not here has every field. */
const LEAST: { [K in KindName]?: Data<K> } = {
	barriers: { themes: ['werk'], basis: 'genoemd', evidence },
	recommendations: {
		number: 1,
		form: 'oplossing',
		themes: ['werk'],
		barriers: ['drempel'],
		addressedTo: [{ role: 'iedereen', basis: 'genoemd' }],
		evidence,
	},
	actions: { themes: ['werk'], state: 'loopt', asOf: '2024', evidence },
	contacts: { themes: ['werk'], organisation: 'club', evidence },
	organisations: { type: 'vzw', roles: ['Helpt'], evidence },
	projects: {
		themes: ['werk'],
		level: 'project',
		goal: 'Een doel.',
		status: 'Loopt',
		asOf: '2024',
		evidence,
	},
	sources: { sort: 'publieke-bron' },
	pages: {},
	glossary: { example: 'Een zin.' },
	publications: {
		form: 'gids',
		paper: 'a5',
		readers: 'Voor iedereen',
		chapters: [{ title: 'Een' }],
	},
};

/** A valid entry of any kind. */
export function anEntry<K extends KindName>(
	kind: K,
	id: string,
	data: Data<K> = {},
	body = '',
): Entry<K> {
	const whole = {
		title: id,
		summary: 'Een korte zin.',
		...(LEAST[kind] ?? everything(kind)),
		...data,
	};
	return {
		kind,
		id,
		lang: 'nl',
		file: `content/${kind}/${id}/nl.md`,
		data: kinds[kind].schema.parse(whole) as DataOf<K>,
		body,
	};
}

const everything = (kind: KindName) =>
	fullEntry(kinds[kind].schema, {
		text: () => 'Twee woorden',
		ids: {
			...(Object.fromEntries(kindNames.map((one) => [one, one])) as Record<KindName, string>),
			themes: 'werk',
			audiences: 'ouders',
		},
	});

/** A translation of an entry that is as the Dutch is now. */
export function aTranslation(
	{ kind, id }: Pick<Entry, 'kind' | 'id'>,
	lang: string,
	{
		body = '',
		isStale = false,
		...data
	}: Record<string, unknown> & { body?: string; isStale?: boolean } = {},
): Translated {
	const whole = {
		title: `${id} (${lang})`,
		summary: 'Une phrase courte.',
		reason: 'Nodig.',
		audience: 'nieuwkomers',
		translator: 'computer',
		validUntil: '2027-11-22',
		of: '0123456789ab',
		...data,
	};
	const file = `content/${kind}/${id}/${lang}.md`;
	return { kind, id, lang, file, data: translation.parse(whole), body, isStale };
}

export const aTaxonomy = (...themes: string[]): Taxonomy =>
	taxonomy.parse({
		themes: themes.map((id) => ({ id, title: id, icon: 'house', text: 'Uitleg.' })),
	});

export const aSite = (settings: Partial<Site> = {}): Site =>
	site.parse({
		title: 'Proef',
		tagline: 'Een proef.',
		place: 'Lindedorp',
		question: 'Wat houdt je tegen?',
		url: 'https://voorbeeld.be',
		languages: ['nl'],
		publisher: { name: 'Lindedorp', type: 'government' },
		licence: { name: 'CC0', url: 'https://voorbeeld.be/licentie' },
		accessibility: { status: 'gedeeltelijk', date: '2026-01-01', method: 'Zelf.' },
		...settings,
	});

export const aDossier = (...entries: Entry[]): Dossier =>
	buildDossier({ site: aSite(), taxonomy: aTaxonomy('werk', 'taal'), entries });
