import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { readContent } from '../../../src/check/index.ts';
import { type Dossier, buildDossier } from '../../../src/dossier/index.ts';
import { type Entry, type KindName, kinds } from '../../../src/model/index.ts';

/** Title, summary and text; of a recommendation also the barrier that it answers. */
type Row = [title: string, summary: string, body: string, barrier?: string];

/** What a kind needs beside its texts, the same for every entry: it must not help a question. */
const REST: Partial<Record<KindName, object>> = {
	barriers: { basis: 'genoemd', themes: ['onderweg'] },
	recommendations: {
		form: 'aanbeveling',
		themes: ['onderweg'],
		addressedTo: [{ role: 'de gemeente', basis: 'genoemd' }],
	},
	actions: { state: 'loopt', asOf: '2026-01', themes: ['onderweg'] },
	contacts: { organisation: 'gemeente-lindedorp', themes: ['onderweg'] },
	organisations: { type: 'organisatie', roles: ['Doet iets'] },
};

const FIXTURES = 'tests/fixtures';

/** A town whose entries have no search words, in the site of another. */
export function townWithoutSearchWords(): Dossier {
	const { content } = readContent(`${FIXTURES}/second-town`);
	if (!content) throw new Error('The second town cannot be read');
	const rows = load(readFileSync(`${FIXTURES}/search-town/entries.yaml`, 'utf8')) as Partial<
		Record<KindName, Record<string, Row>>
	>;
	const entries = Object.entries(rows).flatMap(([kind, all]) =>
		Object.entries(all).map(([id, row], at) => entryOf(kind as KindName, id, row, at + 1)),
	);
	const others = content.entries.filter(({ kind, id }) => KEPT.has(kind) || id === OWNER);
	return buildDossier({ ...content, entries: [...others, ...entries], translations: [] });
}

const OWNER = 'gemeente-lindedorp';
/** What the entries lean on. */
const KEPT: ReadonlySet<string> = new Set(['sources']);

function entryOf(kind: KindName, id: string, row: Row, number: number): Entry {
	const [title, summary, body, barrier] = row;
	const data = kinds[kind].schema.parse({
		...REST[kind],
		title,
		summary,
		evidence: [{ source: 'publiek-jaarverslag' }],
		...(barrier && { number, barriers: [barrier], checkedOn: '2026-10-01' }),
	});
	return { kind, id, lang: 'nl', file: `${kind}/${id}/nl.md`, data, body } as Entry;
}
