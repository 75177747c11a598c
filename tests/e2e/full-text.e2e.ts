import { type Page, expect, test } from 'playwright/test';
import { check } from '../../src/check/index.ts';
import { type Dossier, all } from '../../src/dossier/index.ts';

import { parse, toText } from '../../src/markdown/index.ts';
import { type Entry, type KindName, kinds } from '../../src/model/index.ts';
import { wordsIn } from '../words.ts';
import { type DocumentData, documentData } from '../../src/print/sheets/document.ts';

/** The day only decides what is called past; texts are the same on any day. */
const VERSION = '2026-11-22';

type Chapter = DocumentData['chapters'][number];
type Card = Chapter['cards'][number];

const t = wordsIn('nl');
let dossier: Dossier;
test.beforeAll(async () => {
	const checked = await check({ contentDir: 'content', today: VERSION });
	if (!checked.dossier) throw new Error(checked.problems[0]?.message);
	dossier = checked.dossier;
});

const publications = () => all(dossier, 'publications');
const addressOf = ({ id }: Entry<'publications'>) => `/publicaties/${id}/lezen/`;
const printed = (publication: Entry<'publications'>) =>
	documentData({ dossier, lang: 'nl', t, day: VERSION, savesInk: false }, publication);
const cardsOf = (chapter: Chapter): Card[] => chapter.cards;

/** Quotes and dashes look different on paper; words do not. */
const words = (text: string) => ` ${(text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ')} `;
const missingIn = (text: string, wanted: readonly string[]) =>
	wanted.filter((each) => each && !words(text).includes(words(each)));

/** All words in each of these places, closed passages as well; what stands in two elements is two words. */
const textsOf = (page: Page, selector: string) =>
	page.locator(selector).evaluateAll((places) =>
		places.map((place) => {
			const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
			const texts: string[] = [];
			while (walker.nextNode()) texts.push(walker.currentNode.nodeValue ?? '');
			return texts.join(' ');
		}),
	);

test('the chapters and titles of the printed document stand in the whole text, in its order', async ({
	page,
}) => {
	expect(publications().length).toBeGreaterThan(1);
	for (const publication of publications()) {
		await page.goto(addressOf(publication));
		const titles = await page
			.locator('.chapter > header h2, .chapter article h3')
			.allTextContents();
		const wanted = printed(publication).chapters.flatMap((chapter) => [
			chapter.title,
			...cardsOf(chapter).map(({ title }) => title),
		]);
		expect(titles.map(words)).toEqual(wanted.map(words));
	}
});

test('a chapter holds its introduction, own text, amounts and checklist', async ({ page }) => {
	for (const publication of publications()) {
		await page.goto(addressOf(publication));
		const { chapters } = printed(publication);
		const sections = await textsOf(page, '.chapter');
		expect(sections).toHaveLength(chapters.length);
		const missing = chapters.flatMap(({ light, intro, amounts, checklist }, index) =>
			missingIn(sections[index] ?? '', [
				`${light} ${intro}`,
				...checklist,
				...amounts.flatMap(({ rows, note }) => [note, ...rows.flatMap(Object.values<string>)]),
			]),
		);
		expect(missing).toEqual([]);
		const own = parse(publication.body).children.filter(
			(block) => block.type !== 'heading' || block.depth > 2,
		);
		expect(missingIn(sections.join(' '), own.map(toText))).toEqual([]);
	}
});

test('an entry holds all that its card on paper holds', async ({ page }) => {
	test.slow();
	for (const publication of publications()) {
		await page.goto(addressOf(publication));
		const isShort = publication.data.form === 'gids';
		const cards = printed(publication).chapters.flatMap(cardsOf);
		expect(cards.length).toBeGreaterThan(10);
		const missing: string[] = [];
		for (const card of cards) {
			const anchor = `${kinds[card.kind].label[0]}-${card.id}`;
			const found = missingIn(
				String(await textsOf(page, `article[id="${anchor}"]`)),
				isShort ? shortTexts(card) : wholeTexts(card),
			);
			missing.push(...found.map((text) => `${anchor}: ${text}`));
		}
		expect(missing).toEqual([]);
	}
});

test('what stands behind the chapters stands behind them here too', async ({ page }) => {
	for (const publication of publications()) {
		await page.goto(addressOf(publication));
		const isShort = publication.data.form === 'gids';
		const { open, sources, words: terms, street } = printed(publication);
		const wanted = [
			...sources.flatMap(({ source, summary }) => [source, summary]),
			...terms.flatMap(({ title, summary, example }) => [title, summary, example]),
			...(isShort
				? []
				: [
						...street.flatMap(({ number, title }) => `${number} ${title}`),
						...open.flatMap(({ title = '', gaps, doubts }) => [title, ...gaps, ...doubts]),
					]),
		];
		expect(wanted.length).toBeGreaterThan(10);
		expect(missingIn(String(await textsOf(page, 'main')), wanted)).toEqual([]);
	}
});

test('a link to an entry that stands in the text stays in the text', async ({ page }) => {
	for (const publication of publications()) {
		await page.goto(addressOf(publication));
		const away = await page.locator('.chapter .related a').evaluateAll((links) =>
			links
				.map((link) => link.getAttribute('href') ?? '')
				.filter((href) => href.startsWith('/'))
				.filter((href) => document.querySelector(`article h3 a[href="${href}"]`)),
		);
		expect(away).toEqual([]);
	}
});

test('it is no double in search, is read aloud from begin to end, and its publication leads to it', async ({
	page,
	request,
}) => {
	const sitemap = await (await request.get('/sitemap-0.xml')).text();
	for (const publication of publications()) {
		await page.goto(addressOf(publication));
		await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
		await expect(page.locator('[data-pagefind-body], link[rel=canonical]')).toHaveCount(0);
		// Where a page marks what is read aloud, the rest is not.
		await expect(page.locator('main [data-lees]')).toHaveCount(0);
		expect(sitemap).not.toContain(addressOf(publication));
		await page.goto(`/publicaties/${publication.id}/`);
		await page.getByRole('link', { name: t('publication.read') }).click();
		await expect(page).toHaveURL(addressOf(publication));
	}
});

/** What a card of the guide (leaflet.typ) shows. */
function shortTexts(card: Card): string[] {
	const { title, summary, kind, id, steps, voices } = card;
	const hasMore = steps.steps.length + (kind === 'barriers' ? voices.length : 0) > 0;
	return [
		title,
		summary,
		...steps.steps.flatMap((step) => [step.title, step.text]),
		...voices.flatMap(({ quote, who }) => [quote, who]),
		...card.figures.flatMap(({ unit, counts, note }) => [unit, counts, note]),
		...card.moments.flatMap((moment) => [moment.title, moment.text]),
		...card.lists.flatMap((list) => [list.title, ...list.lines]),
		...card.facts.flatMap(({ label, value }) => [label, ...value.split(', ')]),
		...(hasMore || kind === 'contacts' ? [] : bodyOf(kind, id)),
	];
}

/** What a card of the dossier (cards.typ) shows. */
function wholeTexts(card: Card): string[] {
	const { kind, id, notes } = card;
	return [
		...shortTexts(card),
		...(kind === 'contacts' ? [] : bodyOf(kind, id)),
		...notes.flatMap(({ passages, source }) => [source, ...passages.split('; ')]),
		card.basis,
		...card.sentences,
		...card.followUp.flatMap(({ when, who, text, reason }) => [when, who, text, reason]),
		...card.support.map(({ text }) => text),
		...card.contacts.map(({ checked }) => (kind === 'contacts' ? checked : '')),
		...card.links.flatMap(({ title, refs }) => [title, ...refs.map((ref) => ref.title)]),
	];
}

const bodyOf = (kind: KindName, id: string): string[] =>
	parse((dossier.entries[kind].get(id) as Entry).body).children.map(toText);
