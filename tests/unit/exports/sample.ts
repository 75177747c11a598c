import { readFileSync, readdirSync } from 'node:fs';
import { load } from 'js-yaml';
import { type Content, buildDossier } from '../../../src/dossier/index.ts';
import type { Translate } from '../../../src/i18n/index.ts';
import {
	type DataOf,
	type Entry,
	type KindName,
	kindNames,
	kinds,
	site,
	taxonomy,
} from '../../../src/model/index.ts';

const CONTENT = 'content';

/** The day of the version that the tests publish. */
export const VERSION = '2026-11-22';

/** The dossier as it stands in content/. */
export const realDossier = () => buildDossier(realContent());

/** A dossier of a few made-up entries; facts that do not matter are filled in. */
export const aDossier = (...entries: Entry[]) => {
	const { site, taxonomy } = realContent();
	return buildDossier({ site: { ...site, ...MADE_SITE }, taxonomy, entries });
};

/** What the tests below expect to read back, whatever site.yaml says. */
const MADE_SITE = { title: 'Drempelwijzer', url: 'https://drempelwijzer.example', base: '/' };

/** A made-up entry: only the fields that matter are given. */
export function anEntry<K extends KindName>(
	kind: K,
	id: string,
	data: Partial<Record<string, unknown>>,
): Entry<K> {
	const defaults = { ...DEFAULTS, ...KIND_DEFAULTS[kind] };
	const known = Object.fromEntries(
		Object.entries({ ...defaults, ...data }).filter(([key]) => key in kinds[kind].schema.shape),
	);
	const parsed = kinds[kind].schema.parse(known) as DataOf<K>;
	return { kind, id, lang: 'nl', file: `content/${kind}/${id}/nl.md`, data: parsed, body: '' };
}

/** The site's words as the tests need them: the key itself, with what is filled in. */
export const words: Translate = (key, params = {}) =>
	[key, ...Object.values(params).map(String)].join(' ');

function realContent(): Content {
	return {
		site: site.parse(yaml(`${CONTENT}/site.yaml`)),
		taxonomy: taxonomy.parse(yaml(`${CONTENT}/taxonomy.yaml`)),
		entries: kindNames.flatMap(readKind),
	};
}

function readKind(kind: KindName): Entry[] {
	const folders = readdirSync(CONTENT).includes(kind) ? readdirSync(`${CONTENT}/${kind}`) : [];
	return folders.map((id) => readEntry(kind, id)).filter((entry) => entry !== undefined);
}

/** Whether the content is right is for `npm run check` to say, not for these tests. */
function readEntry(kind: KindName, id: string): Entry | undefined {
	const file = `${CONTENT}/${kind}/${id}/nl.md`;
	const [, head = '', body = ''] = readFileSync(file, 'utf8').split(/^---$/m);
	const { data } = kinds[kind].schema.safeParse(load(head));
	return data && { kind, id, lang: 'nl', file, data, body };
}

const yaml = (file: string) => load(readFileSync(file, 'utf8'));

const POINTER = { source: 'bron', from: 'eerste woorden' };

const DEFAULTS: Record<string, unknown> = {
	title: 'Een titel',
	summary: 'Een zin.',
	themes: ['werk'],
	evidence: [POINTER],
};

const KIND_DEFAULTS: Partial<Record<KindName, Record<string, unknown>>> = {
	barriers: { basis: 'genoemd' },
	recommendations: {
		number: 1,
		form: 'aanbeveling',
		barriers: ['drempel'],
		addressedTo: [{ role: 'de gemeente', basis: 'genoemd' }],
	},
	actions: { state: 'loopt', asOf: '2024' },
	contacts: { organisation: 'stad', state: 'nagekeken' },
	organisations: { type: 'lokaal-bestuur', roles: ['Een rol'] },
	projects: { level: 'project', goal: 'Een doel.', status: 'Loopt', asOf: '2024' },
	sources: { sort: 'bronbericht' },
	glossary: { example: 'Een zin.', title: 'woord' },
};
