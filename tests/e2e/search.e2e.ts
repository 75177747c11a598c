import { type Page, expect, test } from 'playwright/test';
import { axeFaults } from './axe-faults.ts';
import { results, settled, titles } from './results.ts';

const field = (page: Page) => page.locator('main input[name=q]');

async function search(page: Page, words: string) {
	await page.goto('/zoeken/');
	await field(page).fill(words);
	await field(page).press('Enter');
}

async function open(page: Page, address: string) {
	await page.goto(address);
	await settled(page);
}

test('a word from a title gives results, and the first leads to a page', async ({ page }) => {
	await search(page, 'taal');
	await expect(results(page).first()).toBeVisible();
	await results(page).first().getByRole('link').first().click();
	await expect(page).not.toHaveURL(/\/zoeken\//);
	await expect(page.locator('h1')).toBeVisible();
});

test('what is typed before the code has come stays, and is searched for', async ({ page }) => {
	let letCodeThrough = () => {};
	const typed = new Promise<void>((done) => (letCodeThrough = done));
	await page.route('**/*.js', async (route) => {
		await typed;
		await route.continue();
	});
	await page.goto('/zoeken/', { waitUntil: 'commit' });
	await field(page).pressSequentially('taal');
	letCodeThrough();
	await expect(results(page).first()).toBeVisible();
	await expect(field(page)).toHaveValue('taal');
	await expect(page).toHaveURL(/[?&]q=taal$/);
});

test('what is searched stands in the address, so that it can be shared', async ({ page }) => {
	await search(page, 'werk');
	await expect(results(page).first()).toBeVisible();
	await expect(page).toHaveURL(/[?&]q=werk$/);
	await page.reload();
	await expect(results(page).first()).toBeVisible();
});

test('a word that is nowhere gets an answer, and somewhere to go', async ({ page }) => {
	await search(page, 'xqzxqzxqz');
	const help = page.locator('[data-niets-gevonden]');
	await expect(help).toBeVisible();
	await expect(results(page)).toHaveCount(0);
	await expect(help.locator('a[href*="/thema/"]').nth(2)).toBeVisible();
	await expect(help.locator('a[href="/zoeken/a-z/"]')).toBeVisible();
	await expect(help.locator('a[href^="tel:+32"]').first()).toBeVisible();
});

test('who finds nothing sees whom to call for what was typed before all other numbers', async ({
	page,
}) => {
	await page.goto('/zoeken/?q=verdrietig');
	const help = page.locator('[data-niets-gevonden]');
	await expect(help.locator('[data-lijn] a').first()).toHaveAttribute('href', 'tel:106');
	// The numbers have come before the themes.
	await expect(help.locator(':has(> * [data-lijn]) ~ [data-na-lijnen]')).toBeVisible();
});

test('the number of results is told to who cannot see them', async ({ page }) => {
	await search(page, 'taal');
	await expect(results(page).first()).toBeVisible();
	await expect(
		page.locator('[aria-live], [role=status]').filter({ hasText: /\d/ }).first(),
	).toBeVisible();
});

test('every result says in a picture and a word what it is', async ({ page }) => {
	await open(page, '/zoeken/?q=kinderopvang');
	for (const result of await results(page).all()) {
		await expect(result.locator('.tag svg > *').first()).toBeAttached();
		await expect(result.locator('.tag')).toHaveText(/^\s*[A-Z]\w+/);
	}
	await expect(results(page).first().locator('mark').first()).toHaveText(/opvang/i);
});

test('a whole dossier or a word list does not push entries down', async ({ page }) => {
	await open(page, '/zoeken/?q=coach+opvang');
	const first = results(page).first().locator('.tag');
	await expect(first).not.toHaveText(/pagina|printen|woord|bron/i);
});

test('a misspelt word is found, and the page says which word it took', async ({ page }) => {
	await open(page, '/zoeken/?q=kinderopfang');
	await expect(page.locator('[data-bedoelde]')).toHaveText('Bedoelde je “kinderopvang”?');
	const [first = 'nothing'] = await titles(page);
	await page.locator('[data-bedoelde] a').click();
	await expect(page).toHaveURL(/q=kinderopvang$/);
	await expect(page.locator('[data-bedoelde]')).toHaveCount(0);
	expect((await titles(page))[0]).toBe(first);
});

test('a word of another language says by which Dutch word it found', async ({ page }) => {
	await open(page, '/zoeken/?q=szukam+pracy');
	await expect(results(page).locator('.via').first()).toContainText(/werk/);
});

test('a question in a language without pages finds Dutch ones and says so in that language', async ({
	page,
}) => {
	await page.goto('/zoeken/?q=szukam pracy');
	await expect(page.locator('[data-zoekmelding] [lang="pl"]')).toBeVisible();
	await expect(page.locator('[data-zoekresultaten] > li').first()).toBeVisible();
	await page.goto('/zoeken/?q=we zoeken na de les werk');
	await expect(page.locator('[data-zoekresultaten] > li').first()).toBeVisible();
	await expect(page.locator('[data-zoekmelding] [lang]')).toHaveCount(0);
});

test('one tap shows only one kind, and the way back works', async ({ page }) => {
	await open(page, '/zoeken/?q=taal');
	const all = await titles(page);
	const tab = page.locator('[data-zoeksoorten] a', { hasText: 'Drempels' });
	const count = Number(/\d+/.exec((await tab.textContent()) ?? '')?.[0]);
	await tab.click();
	await expect(page).toHaveURL(/soort=drempel/);
	await expect(page.locator('[data-zoeksoorten] [aria-current]')).toContainText('Drempels');
	await expect(page.locator('[role=status][data-zoekstand]')).toContainText(String(count));
	await expect(results(page).locator('.tag').filter({ hasNotText: 'Drempel' })).toHaveCount(0);
	await page.goBack();
	await expect.poll(() => titles(page)).toEqual(all);
	await expect(field(page)).toHaveValue('taal');
});

test('every choice says how many results it leaves, and the newest can come first', async ({
	page,
}) => {
	await open(page, '/zoeken/?q=taal');
	await page.locator('main details > summary').click();
	const option = page.locator('select[name=thema] option', { hasText: /Werk \(\d+\)/ });
	await expect(option).toBeAttached();
	const count = Number(/\((\d+)\)/.exec((await option.textContent()) ?? '')?.[1]);
	await page.locator('select[name=thema]').selectOption('Werk');
	await expect(page.locator('[data-zoekstand]')).toContainText(new RegExp(`^${count} `));
	const best = await titles(page);
	await page.locator('select[name=volgorde]').selectOption('nieuw');
	await expect(page).toHaveURL(/thema=Werk&volgorde=nieuw/);
	await expect.poll(() => titles(page)).not.toEqual(best);
	const shown = await titles(page);
	await page.reload();
	await expect.poll(() => titles(page)).toEqual(shown);
	await expect(page.locator('select[name=thema]')).toHaveValue('Werk');
});

test('a long page shows where on it the words stand', async ({ page }) => {
	await open(page, '/zoeken/?q=namen+mensen&soort=pagina');
	await expect(results(page).locator('.parts a[href*="#"]').first()).toBeVisible();
});

test.describe('the box', () => {
	test('in the header opens, suggests, and leads to the results with the keyboard alone', async ({
		page,
	}) => {
		await page.goto('/over/');
		const drawer = page.locator('details[data-zoeklade]');
		await drawer.locator('summary').focus();
		await page.keyboard.press('Enter');
		const box = drawer.getByRole('combobox');
		await expect(box).toBeFocused();
		await page.keyboard.type('kinderop');
		const list = drawer.getByRole('listbox');
		await expect(list.getByRole('option').first()).toBeVisible();
		await expect(box).toHaveAttribute('aria-expanded', 'true');
		await page.keyboard.press('ArrowDown');
		const chosen = list.locator('[aria-selected=true]');
		await expect(box).toHaveAttribute(
			'aria-activedescendant',
			(await chosen.getAttribute('id')) ?? '',
		);
		await page.keyboard.press('Escape');
		await expect(list).toBeHidden();
		await expect(box).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(box).toBeHidden();
		await expect(drawer.locator('summary')).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(box).toBeFocused();
		// Escape also empties a search field.
		await page.keyboard.type('kinderopv');
		await expect(list.getByRole('option').first()).toHaveText('kinderopvang');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/\/zoeken\/\?q=kinderopvang$/);
		await expect(results(page).first()).toBeVisible();
	});

	test('fetches nothing until somebody comes to it', async ({ page }) => {
		const fetched: string[] = [];
		page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
		await page.goto('/over/', { waitUntil: 'networkidle' });
		const isSearch = (path: string) => /pagefind|woorden\.json|\/talen\//.test(path);
		expect(fetched.filter(isSearch)).toEqual([]);
		await page.locator('details[data-zoeklade] summary').click();
		await expect.poll(() => fetched.filter(isSearch).length).toBeGreaterThan(2);
	});

	test('of the search page fetches nothing either, until a question comes', async ({ page }) => {
		const fetched: string[] = [];
		page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
		await page.goto('/zoeken/', { waitUntil: 'networkidle' });
		expect(fetched.filter((path) => /pagefind|woorden\.json/.test(path))).toEqual([]);
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the header leads to the search page, and that to everything from A to Z', async ({
		page,
	}) => {
		await page.goto('/over/');
		await page.locator('header a[href="/zoeken/"]').click();
		await page.locator('main a[href="/zoeken/a-z/"]').first().click();
		const links = page.locator('main section a');
		await expect(links.nth(250)).toBeAttached();
		await expect(links.filter({ hasText: /^kinderopvang$/ })).toHaveAttribute(
			'href',
			'/woorden/#woord-kinderopvang',
		);
	});
});

const STATES = {
	results: '/zoeken/?q=taal',
	'one kind': '/zoeken/?q=taal&soort=actie',
	'nothing found': '/zoeken/?q=xqzxqzxqz',
	'other spelling': '/zoeken/?q=kinderopfang',
};

for (const [name, address] of Object.entries(STATES))
	test(`${name}: no barrier that axe finds, light or dark`, async ({ page }) => {
		await open(page, address);
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			expect(await axeFaults(page)).toEqual([]);
		}
	});

test('suggestions: no barrier that axe finds', async ({ page }) => {
	await page.goto('/over/');
	await page.locator('details[data-zoeklade] summary').click();
	await expect(page.locator('details[data-zoeklade] input')).toBeFocused();
	await page.keyboard.type('taal');
	await expect(page.getByRole('option').first()).toBeVisible();
	expect(await axeFaults(page)).toEqual([]);
});

test.describe('on the smallest screen', () => {
	test.use({ viewport: { width: 320, height: 640 } });

	for (const dir of ['ltr', 'rtl'])
		test(`nothing sticks out, ${dir}`, async ({ page }) => {
			for (const address of Object.values(STATES)) {
				await open(page, address);
				await page.evaluate((value) => (document.documentElement.dir = value), dir);
				if (await page.locator('main details').isVisible())
					await page.locator('main details > summary').click();
				const over = await page.evaluate(
					() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
				);
				expect(over).toBe(0);
			}
		});
});

test('from right to left, a card has its edge and its picture on the right', async ({ page }) => {
	await open(page, '/zoeken/?q=taal');
	await page.evaluate(() => (document.documentElement.dir = 'rtl'));
	const sides = await results(page)
		.first()
		.evaluate((item) => {
			const { borderRightWidth, borderLeftWidth } = getComputedStyle(item);
			const icon = item.querySelector('svg')?.getBoundingClientRect();
			return [
				borderRightWidth,
				borderLeftWidth,
				(icon?.left ?? 0) > item.getBoundingClientRect().width / 2,
			];
		});
	expect(sides).toEqual(['6px', '2px', true]);
});
