import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Page, expect, test } from 'playwright/test';
import { check } from '../../src/check/index.ts';
import { type Dossier, all } from '../../src/dossier/index.ts';
import { parse, toText } from '../../src/markdown/index.ts';
import { type Entry, type KindName, kinds } from '../../src/model/index.ts';
import { wordsIn } from '../words.ts';
import { type DocumentData, documentData } from '../../src/print/sheets/document.ts';
import { DIST } from './page-types.ts';

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
const missingIn = (text: string, wanted: readonly string[]) => {
	const said = words(text);
	return wanted.filter((each) => each && !said.includes(words(each)));
};

/** The built page as it is sent: nothing here needs its looks or its scripts. */
async function open(page: Page, path: string) {
	// Where one may write: our own pages refuse it.
	await page.goto('about:blank');
	await page.setContent(
		readFileSync(join(DIST, path, 'index.html'), 'utf8').replaceAll(
			/<(script|style)\b.*?<\/\1>|<(?:link|meta)\b[^>]*>/gs,
			'',
		),
	);
}

/** All words in each of these places, closed passages as well; what stands in two elements is two words. */
const textsById = (page: Page, selector: string) =>
	page.locator(selector).evaluateAll((places) =>
		places.map((place): [id: string, text: string] => {
			const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
			const texts: string[] = [];
			while (walker.nextNode()) texts.push(walker.currentNode.nodeValue ?? '');
			return [place.id, texts.join(' ')];
		}),
	);

const textsOf = async (page: Page, selector: string) =>
	(await textsById(page, selector)).map(([, text]) => text);

const addressesOf = (page: Page, selector: string) =>
	page
		.locator(selector)
		.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));

/** Every page of the whole text, in the order of its contents. */
async function pagesOf(page: Page, publication: Entry<'publications'>): Promise<string[]> {
	await open(page, addressOf(publication));
	const paths = await addressesOf(page, '#inhoudstafel a');
	expect(paths.length).toBeGreaterThan(publication.data.chapters.length);
	return paths;
}

/** What is found on each page of the whole text. */
async function onAll<Found>(
	page: Page,
	publication: Entry<'publications'>,
	find: (page: Page) => Promise<Found[]>,
): Promise<Found[]> {
	const found: Found[] = [];
	for (const path of await pagesOf(page, publication)) {
		await open(page, path);
		found.push(...(await find(page)));
	}
	return found;
}

test('the chapters and titles of the printed document stand in the whole text, in its order', async ({
	page,
}) => {
	expect(publications().length).toBeGreaterThan(1);
	for (const publication of publications()) {
		const titles = await onAll(page, publication, async () => [
			...(await page.locator('.chapter > header h2, .chapter article h3').allTextContents()),
		]);
		const wanted = printed(publication).chapters.flatMap((chapter) => [
			chapter.title,
			...cardsOf(chapter).map(({ title }) => title),
		]);
		// A chapter on several pages has its title on each.
		const once = titles.filter((title, at) => titles.indexOf(title) === at);
		expect(once.map(words)).toEqual([...new Set(wanted)].map(words));
	}
});

test('a chapter holds its introduction, own text, amounts and checklist', async ({ page }) => {
	for (const publication of publications()) {
		const { chapters } = printed(publication);
		const sections = await onAll(page, publication, () => textsOf(page, '.chapter'));
		const missing = chapters.flatMap(({ title, light, intro, amounts, checklist }) =>
			missingIn(sections.filter((text) => missingIn(text, [title]).length === 0).join(' '), [
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
		const isShort = publication.data.form === 'gids';
		const texts = new Map(await onAll(page, publication, () => textsById(page, 'article[id]')));
		const cards = printed(publication).chapters.flatMap(cardsOf);
		expect(cards.length).toBeGreaterThan(10);
		const missing: string[] = [];
		for (const card of cards) {
			const anchor = `${kinds[card.kind].label[0]}-${card.id}`;
			const found = missingIn(
				texts.get(anchor) ?? '',
				isShort ? shortTexts(card) : wholeTexts(card),
			);
			missing.push(...found.map((text) => `${anchor}: ${text}`));
		}
		expect(missing).toEqual([]);
	}
});

test('what stands behind the chapters stands behind them here too', async ({ page }) => {
	for (const publication of publications()) {
		const isShort = publication.data.form === 'gids';
		const { open, sources, words: terms, street } = printed(publication);
		const wanted = [
			...sources.map(({ source }) => source),
			...terms.flatMap(({ title, summary, example }) => [title, summary, example]),
			...(isShort
				? []
				: [
						...street.flatMap(({ number, title }) => `${number} ${title}`),
						...open.entries.map(({ title }) => title),
						...[...open.shared, ...open.entries.flatMap(({ lines }) => lines)].map(
							({ text }) => text,
						),
					]),
		];
		expect(wanted.length).toBeGreaterThan(10);
		const texts = await onAll(page, publication, () => textsOf(page, 'main'));
		expect(missingIn(String(texts), wanted)).toEqual([]);
	}
});

test('a link to an entry that stands in the text stays in the text', async ({ page }) => {
	for (const publication of publications()) {
		const links = await onAll(page, publication, () => addressesOf(page, '.chapter .related a'));
		const shown = new Set(await onAll(page, publication, () => addressesOf(page, 'article h3 a')));
		expect(links.filter((href) => shown.has(href))).toEqual([]);
	}
});

test('one turns the pages from the contents to the end, and each knows its place', async ({
	page,
}) => {
	for (const publication of publications()) {
		const paths = await pagesOf(page, publication);
		await page.goto(addressOf(publication));
		for (const path of paths) {
			await page.locator('a[rel=next]').click();
			await expect(page).toHaveURL(path);
			await expect(page.locator('#inhoudstafel [aria-current=page]')).toHaveCount(1);
		}
		await expect(page.locator('a[rel=next]')).toHaveCount(0);
	}
});

test('a link to a part of the text from when it was one page still leads to it', async ({
	page,
}) => {
	const [publication] = publications();
	if (!publication) throw new Error('The content has a publication');
	const [chapter] = printed(publication).chapters.filter(({ cards }) => cards.length > 0);
	const [card] = chapter?.cards ?? [];
	if (!card) throw new Error('It has a card');
	const [path = ''] = (await pagesOf(page, publication)).filter((one) =>
		one.includes('/hoofdstuk-'),
	);
	const anchor = path.split('/').at(-2) ?? '';
	await page.goto(`${addressOf(publication)}#${anchor}`);
	await expect(page).toHaveURL(path);
	await page.goto(`${addressOf(publication)}#${kinds[card.kind].label[0]}-${card.id}`);
	await expect(page).toHaveURL(`/${kinds[card.kind].segment}/${card.id}/`);
});

test('it is no double in search, is read aloud from begin to end, and its publication leads to it', async ({
	page,
	request,
}) => {
	const sitemap = await (await request.get('/sitemap-0.xml')).text();
	for (const publication of publications()) {
		for (const path of [addressOf(publication), ...(await pagesOf(page, publication))]) {
			const html = await (await request.get(path)).text();
			expect(html).toMatch(/<meta name="robots" content="noindex"/);
			expect(html).not.toMatch(/data-pagefind-body|rel="canonical"/);
			await open(page, path);
			// Where a page marks what is read aloud, the rest is not.
			await expect(page.locator('main [data-lees]')).toHaveCount(0);
		}
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
