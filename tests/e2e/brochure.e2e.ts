import { type Page, expect, test } from 'playwright/test';
import { extractText, getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { axeFaults } from './axe-faults.ts';

const SHARED =
	'/mijn-brochure/?fiches=contact/contact-2connectu,aanbevelingen/kinderopvang-tijdens-les&naam=Buurthuis%20De%20Linde&papier=a5';
/** A5 in points: 148 by 210 mm. */
const A5 = [420, 595];

const chosen = (page: Page) => page.locator('[data-lijst] .chosen-title');
const headings = (page: Page) => page.locator('.sheet > h2, .sheet-head h2');
/** What the browser keeps of one's own brochure. */
const kept = (page: Page) => page.evaluate(() => localStorage.getItem('brochure'));
const opened = (page: Page) => expect(page.locator('[data-brochure][data-klaar]')).toBeAttached();

/** Complaints of the browser: errors, and anything its security policy stops. */
function watch(page: Page): string[] {
	const faults: string[] = [];
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) faults.push(message.text());
	});
	page.on('pageerror', (error) => faults.push(error.message));
	return faults;
}

async function save(page: Page, address: string) {
	await page.goto(address);
	const button = page.locator('[data-bewaar] button');
	await expect(button).toHaveAttribute('aria-pressed', 'false');
	await button.click();
	await expect(button).toHaveAttribute('aria-pressed', 'true');
	await expect(button).toHaveText('Bewaard in mijn brochure');
	await expect(page.locator('[data-bewaar] [role=status]')).not.toBeEmpty();
}

test('two saved fiches make a brochure, in an order of one’s own, that others can open', async ({
	page,
	browser,
	baseURL,
}) => {
	const faults = watch(page);
	await save(page, '/aanbevelingen/kinderopvang-tijdens-les/');
	await save(page, '/contact/contact-2connectu/');
	await page.getByRole('link', { name: 'Naar mijn brochure (2)' }).click();
	await opened(page);
	await expect(chosen(page)).toHaveCount(2);
	const [first, second] = await chosen(page).allInnerTexts();

	await page.locator('button[data-neer]').first().focus();
	await page.keyboard.press('Enter');
	await expect(chosen(page)).toHaveText([second ?? '', first ?? '']);
	await expect(page.locator('[data-melding]')).toContainText('plaats 2 van 2');
	await expect(page.locator('button[data-neer]').nth(1)).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.locator('[data-melding]')).toContainText('al onderaan');

	await page.getByLabel('Naam van je organisatie').fill('Buurthuis De Linde');
	await page.getByLabel('A4').check();
	await page.reload();
	await opened(page);
	await expect(page.locator('[data-gever]')).toContainText('Buurthuis De Linde');

	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.getByRole('button', { name: 'Kopieer het adres' }).click();
	await expect(page.locator('[data-melding]')).toContainText('gekopieerd');
	const address = await page.evaluate(() => navigator.clipboard.readText());
	const stranger = await (await browser.newContext({ baseURL: baseURL ?? '' })).newPage();
	await stranger.goto(address);
	await opened(stranger);
	await expect(headings(stranger)).toHaveText(await headings(page).allInnerTexts());
	await expect(stranger.locator('[data-gever]')).toContainText('Buurthuis De Linde');
	await expect(stranger.locator('[data-vellen]')).toHaveAttribute('data-papier', 'a4');
	await stranger.context().close();
	expect(faults).toEqual([]);
});

test('saving again takes a fiche out', async ({ page }) => {
	await save(page, '/drempels/afstand-tot-ondernemen/');
	await page.locator('[data-bewaar] button').click();
	await expect(page.locator('[data-bewaar] button')).toHaveAttribute('aria-pressed', 'false');
	await expect.poll(() => kept(page)).toBe('[]');
});

test('the last fiche taken away leaves an explanation, and the focus on it', async ({ page }) => {
	await page.goto('/mijn-brochure/?fiches=contact/contact-2connectu');
	await opened(page);
	await page.getByRole('button', { name: /^Weg/ }).press('Enter');
	await expect(page.getByRole('heading', { name: 'Je brochure is nog leeg' })).toBeFocused();
	await expect(page.locator('[data-leeg] a[href="/aanbevelingen/"]')).toBeVisible();
	await expect(page.locator('.sheet')).toHaveCount(0);
});

test('a shared brochure leaves one’s own alone until one takes it over', async ({ page }) => {
	await save(page, '/aanbevelingen/expertise-delen/');
	await page.goto(SHARED);
	await opened(page);
	await page.locator('button[data-weg]').first().click();
	await expect.poll(() => kept(page)).toBe('["recommendations/expertise-delen"]');
	await page.getByRole('button', { name: 'Bewaar als mijn brochure' }).click();
	await expect.poll(() => kept(page)).toBe('["recommendations/kinderopvang-tijdens-les"]');
	await expect(page).toHaveURL(/\/mijn-brochure\/$/);
});

test('what an address names and is not there is said, the rest works', async ({ page }) => {
	await page.goto(
		'/mijn-brochure/?fiches=acties/bestaat-niet,aanbevelingen/kinderopvang-tijdens-les,../../over,<b>x&papier=a9',
	);
	await opened(page);
	await expect(page.locator('[data-fouten]')).toContainText(
		'acties/bestaat-niet, ../../over, <b>x',
	);
	await expect(chosen(page)).toHaveCount(1);
});

test('a browser that keeps nothing says so, and still makes a brochure', async ({ page }) => {
	await page.addInitScript(() => {
		Storage.prototype.setItem = () => {
			throw new DOMException('refused', 'QuotaExceededError');
		};
	});
	await page.goto('/acties/actie-13/');
	await page.locator('[data-bewaar] button').click();
	await expect(page.locator('[data-bewaar] [role=status]')).toContainText('kan dit niet bewaren');
	await page.getByRole('link', { name: 'Open deze pagina als brochure' }).click();
	await opened(page);
	await expect(chosen(page)).toHaveCount(1);
});

test('a clipboard that refuses gives a field with the address, selected', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'clipboard', { value: undefined });
	});
	await page.goto(SHARED);
	await opened(page);
	await page.getByRole('button', { name: 'Kopieer het adres' }).click();
	const field = page.getByLabel('Het adres van deze brochure');
	await expect(field).toBeFocused();
	const selected = await field.evaluate((input: HTMLInputElement) =>
		input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0),
	);
	expect(selected).toBe(page.url());
});

test('the print is an A5 with the titles, the telephone number and page numbers, and nothing of the screen', async ({
	page,
}) => {
	await page.goto(SHARED);
	await opened(page);
	const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
	const [, , width = 0, height = 0] = (await pdf.getPage(1)).view;
	expect([Math.round(width), Math.round(height)]).toEqual(A5);
	expect(pdf.numPages).toBeGreaterThanOrEqual(3);
	expect(pdf.numPages).toBeLessThanOrEqual(4);
	const text = (await extractText(pdf, { mergePages: true })).text.replaceAll(/\s+/g, ' ');
	for (const words of [
		'Buurthuis De Linde',
		'2. Regel kinderopvang tijdens de les',
		'011 23 87 34',
		`2 / ${pdf.numPages}`,
		'/a/18/',
	])
		expect(text).toContain(words);
	for (const words of ['Kopieer', 'Hoger', 'Toegankelijkheid', 'Zo ziet je brochure eruit'])
		expect(text).not.toContain(words);
});

/** A drawing of the reader's own: a dark green square. */
const OWN_LOGO = {
	name: 'logo.svg',
	mimeType: 'image/svg+xml',
	buffer: Buffer.from(
		'<svg xmlns="http://www.w3.org/2000/svg" width="60" height="60"><path fill="#0b4f3f" d="M0 0h60v60H0z"/></svg>',
	),
};

test('name, contact and logo of whoever gives it out stand on the cover, and the logo stays on the device', async ({
	page,
}) => {
	const faults = watch(page);
	const sent: string[] = [];
	page.on('request', (request) => sent.push(request.method()));
	await page.goto(SHARED);
	await opened(page);
	await page.getByLabel('Telefoon, e-mail of adres').fill('011 00 00 00');
	await page.getByLabel('Logo van je organisatie').setInputFiles(OWN_LOGO);
	await expect(page.locator('[data-melding]')).toContainText('Het logo staat op de voorkant');
	const giver = page.locator('.cover [data-gever]');
	await expect(giver).toContainText('011 00 00 00');
	await expect(giver.locator('img')).toHaveAttribute('src', /^data:image\/png;base64,/);
	await expect(page).toHaveURL(/contact=011/);
	expect(page.url()).not.toContain('data:');
	expect(new Set(sent)).toEqual(new Set(['GET']));
	await page.reload();
	await opened(page);
	await expect(giver.locator('img')).toBeVisible();
	await page.getByRole('button', { name: 'Haal het logo weg' }).click();
	await expect(giver.locator('img')).toHaveCount(0);
	const notes = { name: 'logo.png', mimeType: 'image/png', buffer: Buffer.from('geen foto') };
	await page.getByLabel('Logo van je organisatie').setInputFiles(notes);
	await expect(page.locator('[data-melding]')).toContainText('kan dit bestand niet tonen');
	expect(faults).toEqual([]);
});

/** Fiches of every length. */
const MANY =
	'/mijn-brochure/?fiches=contact/contact-2connectu,aanbevelingen/kinderopvang-tijdens-les,acties/actie-13,drempels/afstand-tot-ondernemen,aanbevelingen/expertise-delen';
const A4 = [595, 842];

for (const [paper, size] of [
	['a5', A5],
	['a4', A4],
] as const)
	test(`a print on ${paper} keeps to its paper, has its giver on the cover, and no page has a few lines`, async ({
		page,
	}) => {
		await page.goto(`${MANY}&naam=Buurthuis%20De%20Linde&papier=${paper}`);
		await opened(page);
		await page.getByLabel('Logo van je organisatie').setInputFiles(OWN_LOGO);
		await expect(page.locator('.cover [data-gever] img')).toBeVisible();
		const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
		for (let number = 1; number <= pdf.numPages; number++) {
			const sheet = await pdf.getPage(number);
			expect(sheet.view.slice(2).map(Math.round)).toEqual(size);
			const { items } = await sheet.getTextContent();
			const lines = new Set(
				items.flatMap((item) => ('str' in item && item.str.trim() ? [item.transform[5]] : [])),
			);
			expect(lines.size, `page ${number}`).toBeGreaterThan(6);
		}
		const cover = await pdf.getPage(1);
		const words = (await cover.getTextContent()).items.map((item) =>
			'str' in item ? item.str : '',
		);
		expect(words.join('').replaceAll('\u00a0', ' ')).toContain('Buurthuis De Linde');
		// No other picture of dots stands on a cover: its doors are drawn.
		const { OPS } = await getResolvedPDFJS();
		expect((await cover.getOperatorList()).fnArray).toContain(OPS.paintImageXObject);
	});

test('a filled brochure: axe finds nothing, small and wide, light and dark, and nothing sticks out', async ({
	page,
}) => {
	test.slow();
	const faults = watch(page);
	await page.goto(SHARED);
	await opened(page);
	for (const [colorScheme, width] of [
		['light', 320],
		['dark', 390],
		['light', 1280],
	] as const) {
		await page.emulateMedia({ colorScheme });
		await page.setViewportSize({ width, height: 900 });
		expect.soft(await axeFaults(page), `${width} px`).toEqual([]);
		expect(
			await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
		).toBeLessThanOrEqual(0);
	}
	expect(faults).toEqual([]);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the page leads to the brochures that are ready', async ({ page }) => {
		await page.goto('/mijn-brochure/');
		// Playwright's own matchers do not look inside <noscript>.
		await expect(page.locator('main')).toContainText('werkt alleen met JavaScript', {
			useInnerText: true,
		});
		await page.locator('main a[href="/publicaties/"]:visible').click();
		await expect(page.locator('h1')).toHaveText('Om te printen');
	});

	test('pages have no save button that does nothing', async ({ page }) => {
		await page.goto('/aanbevelingen/expertise-delen/');
		await expect(page.locator('[data-bewaar] button')).toBeHidden();
	});
});
