import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dump, load } from 'js-yaml';
import { readContent } from '../../../src/check/index.ts';
import { seeded } from '../search/seeded.ts';

/** An entry as both sides of the comparison are given it. */
export interface Text {
	kind: (typeof KINDS)[number];
	id: string;
	data: { title: string; summary: string; themes: string[] } & Record<string, unknown>;
	body: string;
}

const ROOT = join(import.meta.dirname, '../../..');
const TOWN = join(ROOT, 'tests/fixtures/second-town');
const REAL = join(ROOT, 'content');
const SEED = 42;
const WORDS = 350;

/** In every twenty entries: as many barriers as recommendations, somewhat fewer actions, some contacts. */
const KINDS = ['barriers', 'recommendations', 'actions', 'contacts'] as const;
const SHARES = { barriers: 6, recommendations: 6, actions: 5, contacts: 3 };
const ROUND = KINDS.flatMap((kind) => Array<Text['kind']>(SHARES[kind]).fill(kind));

/** So many entries of 350 words, recombined from real sentences; each leads to others near it. */
export function textsOf(count: number): Text[] {
	const random = seeded(SEED);
	const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
	const { entries = [], taxonomy } = readContent(REAL).content ?? {};
	const models = entries.filter(({ kind }) => kind in SHARES);
	const paragraphs = models.flatMap(({ body }) => body.split(/\n{2,}/)).filter(isProse);
	const themes = (taxonomy?.themes ?? []).map(({ id }) => id);
	const kinds = Array.from({ length: count }, (_, at) => ROUND[at % ROUND.length] as Text['kind']);
	const ids = kinds.map((kind, at) => `${kind}-${at}`);
	/** Some entry of a kind, not far from a place: links of a large dossier stay within a subject. */
	const near = (kind: Text['kind'], at: number) => {
		const from = Math.max(0, Math.min(count, at + ROUND.length) - 2 * ROUND.length);
		return pick(ids.slice(from, from + 2 * ROUND.length).filter((id) => id.startsWith(kind)));
	};
	return kinds.map((kind, at) => {
		const model = pick(models.filter((each) => each.kind === kind));
		const title = `${half(model.data.title, 0)} ${half(pick(models).data.title, 1)} ${at}`;
		const common = { title: title.slice(-90).trim(), summary: model.data.summary };
		const more = { themes: [pick(themes)], evidence: [{ source: 'publiek-jaarverslag' }] };
		const own = OWN[kind]((other) => near(other, at), at);
		const data = { ...common, ...more, ...own };
		return { kind, id: ids[at] ?? '', data, body: longText(() => pick(paragraphs)) };
	});
}

type Near = (kind: Text['kind']) => string;

/** What a kind must have beside its texts. */
const OWN: Record<Text['kind'], (near: Near, at: number) => Record<string, unknown>> = {
	barriers: () => ({ basis: 'genoemd' }),
	recommendations: (near, at) => ({
		number: at + 100,
		form: 'aanbeveling',
		barriers: [near('barriers')],
		addressedTo: [{ organisation: 'gemeente-lindedorp', basis: 'genoemd' }],
	}),
	actions: (near) => ({
		recommendations: [near('recommendations')],
		contacts: [near('contacts')],
		organisers: ['gemeente-lindedorp'],
		places: ['Lindedorp'],
		state: 'loopt',
		asOf: '2026-01-15',
	}),
	contacts: () => ({
		organisation: 'gemeente-lindedorp',
		phone: '+3210000000',
		places: ['Lindedorp'],
		ask: ['Kan ik langskomen?'],
		status: 'open',
		asOf: '2026-01-15',
	}),
};

const isProse = (text: string) => /^\p{Lu}/u.test(text) && !text.includes('](');

function longText(paragraph: () => string): string {
	const texts: string[] = [];
	for (let words = 0; words < WORDS; words += texts.at(-1)?.split(/\s+/).length ?? 1)
		texts.push(paragraph());
	return texts.join('\n\n');
}

function half(title: string, which: 0 | 1): string {
	const words = title.split(' ');
	const middle = Math.ceil(words.length / 2);
	return (which === 0 ? words.slice(0, middle) : words.slice(middle)).join(' ');
}

/** Writes a town with these entries: the settings of one that does not exist, themes of one that does, and a dossier of all. */
export function writeTown(folder: string, texts: readonly Text[]) {
	cpSync(TOWN, folder, { recursive: true });
	// The real sentences use words that the check wants explained; who said so is nothing to this town.
	for (const { kind, id, data, body } of readContent(REAL).content?.entries ?? [])
		if (kind === 'glossary')
			write(join(folder, kind, id, 'nl.md'), page({ ...data, evidence: [] }, body));
	const themes = (load(readFileSync(join(REAL, 'taxonomy.yaml'), 'utf8')) as Taxonomy).themes;
	const taxonomy = load(readFileSync(join(TOWN, 'taxonomy.yaml'), 'utf8')) as Taxonomy;
	const all = { ...taxonomy, themes: [...taxonomy.themes, ...themes] };
	write(join(folder, 'taxonomy.yaml'), dump(all));
	for (const { kind, id, data, body } of texts)
		write(join(folder, kind, id, 'nl.md'), page(data, body));
	const dossier = {
		title: 'Dossier van Lindedorp',
		summary: 'Alles wat in de weg staat.',
		form: 'dossier',
		paper: 'a4',
		readers: 'Voor de gemeenteraad van Lindedorp.',
		chapters: [
			...all.themes.map(({ id, title }) => ({ title, themes: [id] })),
			{ title: 'Contact', all: 'contacts' },
			{ title: 'Bronnen', all: 'sources' },
		],
	};
	write(join(folder, 'publications/beleidsdossier/nl.md'), page(dossier, ''));
}

interface Taxonomy {
	themes: { id: string; title: string }[];
}

/** A file of front matter and text. */
export const page = (data: object, body: string) =>
	`---\n${dump(data, { skipInvalid: true })}---\n\n${body}\n`;

/** Writes a file, and the folders above it. */
export function write(file: string, content: string) {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, content);
}
