import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Locator, type Page, expect, test } from 'playwright/test';
import { giveFolder, takeFolder } from './local-folder.ts';
import { DIST } from './page-types.ts';

const CONTENT = join(import.meta.dirname, '../../content');
const MANY = 20;
const MOST_CLICKS = 25;
const BY = 'het onthaal';
const SIGNED_IN = JSON.stringify({ token: 'sleutel-van-de-redactie' });

test.skip(!existsSync(join(DIST, 'admin')), 'without dev dependencies there is no editor');

test.describe('twenty contact points are confirmed in at most 25 clicks', () => {
	test('in a folder on this computer', async ({ page }) => {
		await giveFolder(page, CONTENT);
		await page.goto('/admin/klopt-nog.html');
		const { clicks, ids } = await confirmMany(page, 'folder');
		await expect(page.locator('output')).toContainText('Gelukt');
		expect(clicks).toBeLessThanOrEqual(MOST_CLICKS);
		const out = mkdtempSync(join(tmpdir(), 'drempelwijzer-klopt-nog-'));
		await takeFolder(page, out);
		for (const id of ids) expectAssured(id, readFileSync(join(out, fileOf(id)), 'utf8'));
		rmSync(out, { recursive: true });
	});

	test('as one proposal on GitHub', async ({ page }) => {
		const asked: GraphQl[] = [];
		await page.route('https://api.github.com/graphql', async (route) => {
			const { query, variables } = route.request().postDataJSON() as GraphQl;
			expect(route.request().headers()['authorization']).toBe('Bearer sleutel-van-de-redactie');
			asked.push({ query, variables });
			await route.fulfill({ json: { data: query.startsWith('query') ? texts(query) : PROPOSED } });
		});
		await openWith(page, { name: 'github', repo: 'dorp/dossier', branch: 'main' });
		const { clicks, ids } = await confirmMany(page, 'online');
		await expect(page.locator('output a')).toHaveAttribute('href', PULL);
		expect(clicks).toBeLessThanOrEqual(MOST_CLICKS);
		const { commit } = asked[1]?.variables ?? {};
		expect(commit?.expectedHeadOid).toBe('abc');
		const files = commit?.fileChanges.additions ?? [];
		expect(files.map(({ path }) => path)).toEqual(ids.map(fileOf));
		for (const [at, { contents }] of files.entries())
			expectAssured(ids[at] ?? '', Buffer.from(contents, 'base64').toString());
	});

	test('as one proposal on GitLab', async ({ page }) => {
		const commits: { actions: { file_path: string; content: string }[] }[] = [];
		await page.route('https://gitlab.com/api/v4/projects/dorp%2Fdossier/**', async (route) => {
			const { pathname } = new URL(route.request().url());
			const [, file] = /files\/(.+)\/raw$/.exec(pathname) ?? [];
			if (file) return route.fulfill({ body: original(decodeURIComponent(file)) });
			if (pathname.endsWith('/commits')) commits.push(route.request().postDataJSON() as never);
			return route.fulfill({ json: { web_url: PULL } });
		});
		await openWith(page, { name: 'gitlab', repo: 'dorp/dossier', branch: 'main' });
		const { clicks, ids } = await confirmMany(page, 'online');
		await expect(page.locator('output a')).toHaveAttribute('href', PULL);
		expect(clicks).toBeLessThanOrEqual(MOST_CLICKS);
		expect(commits).toHaveLength(1);
		const actions = commits[0]?.actions ?? [];
		expect(actions.map((one) => one.file_path)).toEqual(ids.map(fileOf));
		for (const [at, { content }] of actions.entries()) expectAssured(ids[at] ?? '', content);
	});
});

test('whoever did not sign in, or may not write, reads why and gets a command', async ({
	page,
}) => {
	await page.route('https://api.github.com/graphql', (route) =>
		route.fulfill({ json: { data: null, errors: [{ message: 'Resource not accessible' }] } }),
	);
	await openWith(page, { name: 'github', repo: 'dorp/dossier', branch: 'main' }, '{}');
	await confirmMany(page, 'online', 2);
	await expect(page.locator('output')).toContainText('Meld je eerst aan');
	await page.evaluate((user) => localStorage.setItem('sveltia-cms.user', user), SIGNED_IN);
	await page.locator('[value=online]').click();
	await expect(page.locator('output')).toContainText('Resource not accessible');
	await expect(page.locator('code')).toHaveText(
		/^npm run klopt-nog -- contacts\/\S+ contacts\/\S+ --door "het onthaal"$/,
	);
});

interface GraphQl {
	query: string;
	variables: {
		commit?: {
			expectedHeadOid: string;
			fileChanges: { additions: { path: string; contents: string }[] };
		};
	};
}
const PULL = 'https://voorbeeld.be/voorstel/1';
const PROPOSED = { createPullRequest: { pullRequest: { url: PULL } } };

const fileOf = (id: string) => `content/contacts/${id}/nl.md`;
const original = (path: string) => readFileSync(join(CONTENT, '..', path), 'utf8');

function texts(query: string) {
	const paths = [...query.matchAll(/(f\d+): object\(expression: "main:([^"]+)"\)/g)];
	const files = paths.map(([, name = '', path = '']) => [name, { text: original(path) }]);
	return {
		repository: {
			id: 'R_1',
			ref: { target: { oid: 'abc' } },
			...(Object.fromEntries(files) as object),
		},
	};
}

/** The page as a town with a repository gets it, for an editor who signed in. */
async function openWith(page: Page, repository: object, user = SIGNED_IN) {
	await page.addInitScript((kept) => {
		localStorage.setItem('sveltia-cms.user', kept);
	}, user);
	const store = repository as { name: string };
	const origin = store.name === 'github' ? 'https://api.github.com' : 'https://gitlab.com';
	await page.route('**/admin/klopt-nog.html', async (route) => {
		const answer = await route.fetch();
		const text = (await answer.text())
			.replace('blob: data:; worker', `blob: data: ${origin}; worker`)
			.replace(/data-repository="[^"]*"/, `data-repository='${JSON.stringify(repository)}'`)
			.replace('<button value="folder">', '<button value="online">Voorstel</button>$&');
		await route.fulfill({ response: answer, body: text });
	});
	await page.goto('/admin/klopt-nog.html');
}

async function confirmMany(page: Page, store: 'folder' | 'online', many = MANY) {
	let clicks = 0;
	const click = async (what: Locator) => {
		await what.click();
		clicks += 1;
	};
	const boxes = page.locator('[name=file]');
	for (let at = 0; at < many; at += 1) await click(boxes.nth(at));
	await click(page.locator('[name=by]'));
	await page.keyboard.type(BY);
	const paths = await page
		.locator('[name=file]:checked')
		.evaluateAll((all) => all.map((box) => (box as HTMLInputElement).value));
	await click(page.locator(`[value=${store}]`));
	return { clicks, ids: paths.map((path) => path.split('/').at(-2) ?? '') };
}

/** One line more or other for the day, one for who; all else stands as it stood. */
function expectAssured(id: string, text: string) {
	const today = new Date().toLocaleDateString('sv');
	expect(text).toMatch(new RegExp(`^assuredOn: ${today}$`, 'm'));
	expect(text).toMatch(new RegExp(`^assuredBy: ${BY}$`, 'm'));
	const rest = (one: string) => one.replaceAll(/^assured(?:On|By): .*\n/gm, '');
	expect(rest(text)).toBe(rest(original(fileOf(id))));
}
