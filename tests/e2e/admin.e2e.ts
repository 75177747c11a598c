import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Page, expect, test } from 'playwright/test';
import { type ReadContent, check, readContent } from '../../src/check/index.ts';
import { type KindName, kindNames } from '../../src/model/index.ts';
import { giveFolder, takeFolder } from './local-folder.ts';
import { DIST } from './page-types.ts';

const EDITOR = '/admin/index.html';

test.describe('the editor in the browser', () => {
	test.skip(!existsSync(join(DIST, 'admin')), 'without dev dependencies there is no editor');
	test.use({ locale: 'nl-BE' });
	test.setTimeout(180_000);

	test('loads in Dutch; what it asks of other sites is stopped by its policy', async ({
		page,
		baseURL,
	}) => {
		const { asked, stopped, answered } = watch(page, baseURL ?? '');
		await giveFolder(page);
		await page.goto(EDITOR);
		await openFolder(page);
		expect(await page.locator('html').getAttribute('lang')).toMatch(/^nl/);
		expect(answered).toEqual([]);
		expect(asked.filter((url) => !stopped.includes(url))).toEqual([]);
		expect(await page.context().cookies()).toEqual([]);
	});

	test('shows every kind, changes one fiche of each, and only the changed field changes', async ({
		page,
	}) => {
		await inFolders(async (before, after) => {
			await giveFolder(page);
			await takeFolder(page, before);
			await page.goto(EDITOR);
			await openFolder(page);
			const chosen = firstOfEach(readContent(join(before, 'content')));
			for (const { kind, id, data } of chosen) {
				await page.goto(`${EDITOR}#/collections/${kind}/entries/${id}/nl`);
				const title = page.getByRole('textbox', { name: 'Titel' }).first();
				await expect(title).toHaveValue(data.title);
				await title.fill(`${data.title} ook`);
				await save(page);
			}
			await takeFolder(page, after);
			const [was, is] = [before, after].map((dir) => readContent(join(dir, 'content')));
			for (const old of was?.readable.entries ?? []) {
				const now = is?.readable.entries.find(({ kind, id }) => kind === old.kind && id === old.id);
				const isChosen = chosen.some(({ kind, id }) => kind === old.kind && id === old.id);
				const title = isChosen ? `${old.data.title} ook` : old.data.title;
				expect(now?.data, `${old.kind}/${old.id}`).toEqual({ ...old.data, title });
				expect(now?.body.trim()).toBe(old.body.trim());
			}
			await expectGood(after);
		});
	});

	test('makes new fiches that pass the check', async ({ page }) => {
		await inFolders(async (_, after) => {
			await giveFolder(page);
			await page.goto(EDITOR);
			await openFolder(page);
			await page.goto(`${EDITOR}#/collections/glossary/new`);
			await fill(page, 'Titel', 'lantaarn: wat is dat?');
			await fill(page, 'In het kort', 'Een lamp op straat.');
			await fill(page, 'Voorbeeld', 'De lantaarn brandt niet.');
			await save(page);
			await page.goto(`${EDITOR}#/collections/sources/new`);
			await fill(page, 'Titel', 'Verslag van de straat');
			await fill(page, 'In het kort', 'Wat er in de straat gebeurde.');
			await page.getByRole('radio', { name: 'publieke-bron' }).click();
			await save(page);
			await takeFolder(page, after);
			for (const file of ['glossary/lantaarn-wat-is-dat', 'sources/verslag-van-de-straat'])
				expect(readFileSync(join(after, 'content', file, 'nl.md'), 'utf8')).toContain('title:');
			await expectGood(after);
		});
	});
});

/** Requests to elsewhere: asked for, stopped by the policy, and answered. */
function watch(page: Page, origin: string) {
	const seen = { asked: [] as string[], stopped: [] as string[], answered: [] as string[] };
	const isForeign = (url: string) => !url.startsWith(`${origin}/`) && !/^(?:data|blob):/.test(url);
	page.on('request', (request) => isForeign(request.url()) && seen.asked.push(request.url()));
	page.on(
		'response',
		(response) => isForeign(response.url()) && seen.answered.push(response.url()),
	);
	page.on('requestfailed', (request) => {
		if (request.failure()?.errorText === 'csp') seen.stopped.push(request.url());
	});
	return seen;
}

async function openFolder(page: Page) {
	await page.getByRole('button', { name: /lokale/i }).click();
	await expect(page.getByText('Drempels').first()).toBeVisible();
	await expect(page).toHaveURL(/collections/);
}

const fill = (page: Page, label: string, text: string) =>
	page.getByRole('textbox', { name: label, exact: true }).first().fill(text);

async function save(page: Page) {
	const button = page.getByRole('button', { name: 'Opslaan' }).first();
	await button.click();
	await expect(page).toHaveURL(/collections\/\w+$/);
}

function firstOfEach({ readable }: ReadContent) {
	return kindNames.map((kind: KindName) => {
		const entry = readable.entries.find((one) => one.kind === kind);
		if (!entry) throw new Error(`The town has no ${kind}`);
		return entry;
	});
}

async function expectGood(folder: string) {
	const { problems } = await check({ contentDir: join(folder, 'content'), today: '2026-11-22' });
	// Pictures stay behind: only texts were put in the browser.
	const wrong = problems.filter(
		({ severity, rule }) => severity === 'error' && rule !== 'picture-is-there',
	);
	expect(wrong).toEqual([]);
}

async function inFolders(work: (before: string, after: string) => Promise<void>) {
	const folder = mkdtempSync(join(tmpdir(), 'drempelwijzer-redactie-'));
	try {
		await work(join(folder, 'voor'), join(folder, 'na'));
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
