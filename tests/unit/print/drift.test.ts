import { markdownToHtml } from 'satteri';
import { beforeAll, describe, expect, test } from 'vitest';
import { check } from '../../../src/check/index.ts';
import { type Dossier, all } from '../../../src/dossier/index.ts';
import { parse } from '../../../src/markdown/index.ts';
import { toTypst } from '../../../src/markdown/to-typst.ts';
import type { Entry } from '../../../src/model/index.ts';
import { documentData } from '../../../src/print/sheets/document.ts';
import { ficheData } from '../../../src/print/sheets/single.ts';
import { wordsIn as wordsOf } from '../../words.ts';

/** Two ways out of one Markdown tree: Astro's HTML and our Typst. What one says, the other says. */
const TOWNS = ['content', 'tests/fixtures/second-town'];
const VERSION = '2026-11-22';
const KINDS = ['barriers', 'recommendations', 'actions', 'contacts'] as const;
const t = wordsOf('nl');

type Printable = Entry<(typeof KINDS)[number]>;

/** As astro.config.mjs has it. */
const htmlOf = (markdown: string) =>
	markdownToHtml(markdown, { features: { frontmatter: false, directive: true } }).html;
const typstOf = (markdown: string) => toTypst(parse(markdown).children, { address: (url) => url });

describe.each(TOWNS)('the pages and the print of %s', (contentDir) => {
	let dossier: Dossier;
	beforeAll(async () => {
		const checked = await check({ contentDir, today: VERSION });
		if (!checked.dossier) throw new Error(checked.problems[0]?.message);
		dossier = checked.dossier;
	});
	const entries = (): Printable[] => KINDS.flatMap((kind): Printable[] => [...all(dossier, kind)]);
	const texts = () => [...entries(), ...all(dossier, 'publications')];

	test('say the same words in the same order', () => {
		expect(texts().length).toBeGreaterThan(5);
		for (const { id, body } of texts())
			expect(wordsIn(textOfTypst(typstOf(body))), id).toEqual(wordsIn(textOfHtml(htmlOf(body))));
	});

	test('have the same headings', () => {
		for (const { id, body } of texts())
			expect(headingsOfTypst(typstOf(body)), id).toEqual(headingsOfHtml(htmlOf(body)));
	});

	test('hold the text of every word that a chapter lists', () => {
		const setting = { dossier, lang: 'nl', t, day: VERSION, savesInk: false };
		const bodies = new Map(
			all(dossier, 'glossary').map(({ id, body }) => [`glossary/${id}`, typstOf(body)]),
		);
		const listed = all(dossier, 'publications')
			.flatMap((publication) => documentData(setting, publication).chapters)
			.flatMap(({ words }) => words);
		// The first dossier has no such chapter.
		if (contentDir !== 'content') expect(listed.length).toBeGreaterThan(2);
		for (const { tells, text } of listed) expect(text, tells).toBe(bodies.get(tells));
	});

	test('hold every entry whole: in a document, or else on a fiche', () => {
		const setting = { dossier, lang: 'nl', t, day: VERSION, savesInk: false };
		const chapters = all(dossier, 'publications')
			.filter(({ data }) => data.form === 'dossier')
			.flatMap((publication) => documentData(setting, publication).chapters);
		const cards: Card[] = chapters.flatMap((chapter) => chapter.cards);
		const printed = new Map(cards.map((card) => [card.key, card]));
		for (const entry of entries()) {
			const card = printed.get(`${entry.kind}/${entry.id}`) ?? ficheOf(setting, entry);
			expect(card, entry.id).toMatchObject({
				title: entry.data.title,
				summary: entry.data.summary,
				body: typstOf(entry.body),
				steps: { steps: stepsOf(entry) },
			});
		}
	});
});

const stepsOf = ({ data }: Printable) =>
	('steps' in data ? data.steps : []).map(({ title, text = '' }) => ({ title, text }));

interface Card {
	key: string;
	title: string;
	summary: string;
	body: string;
}

function ficheOf(setting: Parameters<typeof ficheData>[0], entry: Printable): Card | undefined {
	if (entry.kind === 'recommendations' || entry.kind === 'actions')
		return ficheData(setting, entry as Entry<'recommendations' | 'actions'>).card;
	// A barrier or contact point has no fiche: it must stand in a dossier.
	return undefined;
}

const LITERAL = /"((?:[^"\\]|\\.)*)"/g;

/** The words of Typst markup: its string literals, but not the addresses of links. */
const textOfTypst = (markup: string) =>
	[...markup.replaceAll(/#link\("(?:[^"\\]|\\.)*"\)/g, '').matchAll(LITERAL)]
		.map(([, literal = '']) => literal.replaceAll(/\\(["\\])/g, '$1'))
		.join(' ');

const ENTITIES: Record<string, string> = {
	'&amp;': '&',
	'&lt;': '<',
	'&gt;': '>',
	'&quot;': '"',
	'&#39;': "'",
	'&#x27;': "'",
};

const textOfHtml = (html: string) =>
	html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/&[#\w]+;/g, (entity) => ENTITIES[entity] ?? entity);

const headingsOfTypst = (markup: string) =>
	[...markup.matchAll(/#heading\([^)]*\)\[((?:#"(?:[^"\\]|\\.)*";|[^\]])*)\]/g)].map(
		([, inside = '']) => wordsIn(textOfTypst(inside)),
	);

const headingsOfHtml = (html: string) =>
	[...html.matchAll(/<h\d[^>]*>(.*?)<\/h\d>/gs)].map(([, inside = '']) =>
		wordsIn(textOfHtml(inside)),
	);

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
