import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { type Page, expect, test } from 'playwright/test';
import { type ReadContent, check, readContent } from '../../src/check/index.ts';
import { type Entry, type KindName, kindNames, kinds } from '../../src/model/index.ts';
import type { CmsField } from '../../src/site/admin/fields.ts';
import { fillForm } from './editor-form.ts';
import { giveFolder, takeFolder } from './local-folder.ts';
import { DIST } from './page-types.ts';

const EDITOR = '/admin/index.html';
/** A contact point of the town that has a telephone number. */
const CALLED = 'Bel de belbus';

/** What is filled in for a new fiche of each kind. */
const news = load(
	readFileSync(join(import.meta.dirname, '../cases/redactie/nieuwe-fiches.yaml'), 'utf8'),
	{
		schema: CORE_SCHEMA,
	},
) as Record<KindName, Record<string, unknown> & { body?: string }>;

const config = () =>
	JSON.parse(readFileSync(join(DIST, 'admin/config.json'), 'utf8')) as {
		collections: { name: string; fields: CmsField[] }[];
	};

test.describe('the editor in the browser', () => {
	test.skip(!existsSync(join(DIST, 'admin')), 'without dev dependencies there is no editor');
	// The editor makes only the fields that are in sight: a tall screen shows them all.
	test.use({ locale: 'nl-BE', viewport: { width: 1280, height: 2400 } });
	test.setTimeout(180_000);

	test('changes one fiche of each kind and makes a new one of each, on files alone', async ({
		page,
		baseURL,
	}) => {
		const faults: string[] = [];
		await inFolders(async (before, after) => {
			await giveFolder(page);
			watch(page, baseURL ?? '', faults);
			await takeFolder(page, before);
			await page.goto(EDITOR);
			await openFolder(page);
			await expect(page.locator('html')).toHaveAttribute('lang', /^nl/);
			const chosen = firstOfEach(readContent(join(before, 'content')));
			for (const { kind, id, data } of chosen) await changeTitle(page, kind, id, data.title);
			for (const kind of kindNames) await makeNew(page, kind);
			await takeFolder(page, after);
			for (const file of filesIn(before)) expectOnlyTitle(before, after, file, chosen);
			expectNew(readContent(join(after, 'content')));
			await expectGood(after);
		});
		expect(faults).toEqual([]);
		expect(await page.context().cookies()).toEqual([]);
	});

	test('says what one does here before it asks anything, and mends a phone number in four clicks', async ({
		browser,
		baseURL,
	}) => {
		const context = await browser.newContext({ locale: 'tr-TR', baseURL: baseURL ?? '' });
		const page = await context.newPage();
		const faults: string[] = [];
		await giveFolder(page);
		watch(page, baseURL ?? '', faults);
		await page.goto(EDITOR);
		await expect(page.locator('main p:not(:has(a, button))')).toHaveCount(3);
		await openFolder(page);
		await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
		await page.getByRole('treeitem', { name: 'Contactpunten' }).click();
		await page.getByRole('gridcell', { name: CALLED, exact: true }).click();
		const phone = page.getByRole('textbox', { name: 'Telefoon' }).first();
		await phone.click();
		await page.keyboard.press('ControlOrMeta+A');
		await page.keyboard.type('+3211223344');
		await save(page);
		expect(faults).toEqual([]);
		await context.close();
	});
});

async function changeTitle(page: Page, kind: KindName, id: string, old: string) {
	await page.goto(`${EDITOR}#/collections/${kind}/entries/${id}/nl`);
	const title = page.getByRole('textbox', { name: 'Titel' }).first();
	await expect(title).toHaveValue(old);
	await typeTitle(page, `${old} ook`);
	await save(page);
}

/** A form that just came may still put its own value back. */
async function typeTitle(page: Page, text: string) {
	const title = page.getByRole('textbox', { name: 'Titel' }).first();
	await expect(async () => {
		await title.fill(text);
		await expect(saveButton(page)).toBeEnabled({ timeout: 500 });
	}).toPass();
}

async function makeNew(page: Page, kind: KindName) {
	await page.goto(`${EDITOR}#/collections/${kind}/new`);
	const { fields = [] } = config().collections.find(({ name }) => name === kind) ?? {};
	await typeTitle(page, String(news[kind]['title']));
	await fillForm(page, fields, news[kind]);
	await save(page);
}

/** In a changed fiche one line is another; in all other files none. */
function expectOnlyTitle(before: string, after: string, file: string, chosen: readonly Entry[]) {
	const [was = [], is = []] = [before, after].map((folder) =>
		readFileSync(join(folder, file), 'utf8').trimEnd().split('\n'),
	);
	const changed = is.filter((line, index) => line !== was[index]);
	const isChosen = chosen.some(({ kind, id }) => file === `content/${kind}/${id}/nl.md`);
	expect(is, file).toHaveLength(was.length);
	expect(changed, file).toHaveLength(isChosen ? 1 : 0);
	if (isChosen) expect(changed[0]).toMatch(/^title: .+ ook'?$/);
}

/** Every new fiche says what was filled in, no less and no more. */
function expectNew({ readable }: ReadContent) {
	for (const kind of kindNames) {
		const { body = '', ...data } = news[kind];
		const made = readable.entries.find(
			(entry) => entry.kind === kind && entry.data.title === data['title'],
		);
		expect(made?.data, kind).toEqual(kinds[kind].schema.parse(data));
		expect(made?.body.trim(), kind).toBe(body);
	}
}

const filesIn = (folder: string) =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
		/\.(?:md|yaml)$/.test(name),
	);

/** What the page should not do: ask anything of others, or complain in the console. */
function watch(page: Page, origin: string, faults: string[]) {
	const isForeign = (url: string) => !url.startsWith(`${origin}/`) && !/^(?:data|blob):/.test(url);
	page.on('request', (request) => {
		if (isForeign(request.url())) faults.push(`leaves: ${request.url()}`);
	});
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`);
	});
}

async function openFolder(page: Page) {
	await page.getByRole('button', { name: 'Beginnen' }).click();
	await page.getByRole('button', { name: /lokale/i }).click();
	await expect(page.getByText('Drempels').first()).toBeVisible();
	await expect(page).toHaveURL(/collections/);
}

const saveButton = (page: Page) => page.getByRole('button', { name: 'Opslaan' }).first();

async function save(page: Page) {
	await saveButton(page).click();
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
		({ severity, rule }) =>
			severity === 'error' && !['picture-is-there', 'logo-is-there'].includes(rule),
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
