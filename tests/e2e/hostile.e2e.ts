import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { addressOf, htmlFiles } from '../../src/pipeline/gates/html-files.ts';
import { serve } from '../../src/cli/preview/static-server.ts';
import { allOr } from '../sample.ts';
import { writeHostileTown } from './hostile-content.ts';

/** Printing and building a town takes a while on two cores. */
const PATIENCE = 300_000;
/** Every attack stands on many pages: a sample sees one page in so many. */
const FEW = 5;
/** Nothing of a document is shown in a browser: that every attack prints, the long run sees. */
const WITHOUT_PAPER = allOr(['--no-print'], []);
/** Pages that do more than show a text; every page of the town comes on top. */
const ALSO = ['/zoeken/?q=aanval', '/zoeken/?q=%3Cscript%3E'];

test('whatever the check lets through does nothing in a browser', async ({ browser }) => {
	test.setTimeout(PATIENCE);
	const folder = mkdtempSync(join(tmpdir(), 'drempelwijzer-aanval-'));
	const out = join(folder, 'site');
	try {
		expect(await writeHostileTown(join(folder, 'content'))).toBeGreaterThan(1000);
		const place = ['--content', join(folder, 'content'), '--out', out, '--base', '/dossier/'];
		const options = [...place, ...WITHOUT_PAPER];
		const built = spawnSync(process.execPath, ['src/cli/bin.mjs', 'build', ...options], {
			encoding: 'utf8',
		});
		expect(built.status, built.stdout + built.stderr).toBe(0);

		const server = await serve({ dir: out, base: '/dossier/', port: 0 });
		const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
		const faults: string[] = [];
		const page = await browser.newPage();
		page.on('dialog', (dialog) => {
			faults.push(`dialog: ${dialog.message()}`);
			void dialog.dismiss();
		});
		page.on('request', (request) => {
			if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(`${origin}/`))
				faults.push(`leaves: ${request.url()}`);
		});
		page.on('console', (message) => {
			if (message.type() === 'error') faults.push(`console: ${message.text()}`);
		});
		page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
		// A page that only forwards is left before it is there.
		const pages = [...htmlFiles(out)].filter(
			({ html }) => !/<meta[^>]*http-equiv="?refresh/i.test(html),
		);
		const paths = pages.map(({ path }) => path);
		expect(paths.filter((path) => path.includes('/aanval-')).length).toBeGreaterThan(40);
		// The editor's page holds no texts of fiches (tests/e2e/admin.e2e.ts has it); a page that is not found says so in the console.
		const addresses = paths.map(addressOf).filter((address) => !/^\/(?:admin|404)/.test(address));
		expect(addresses.length).toBeGreaterThan(80);
		const seen = addresses.filter((_, at) => at % allOr(FEW, 1) === 0);
		for (const address of [...ALSO, ...seen])
			await page.goto(`${origin}/dossier${address}`, { waitUntil: 'load' });
		await page.goto(`${origin}/dossier/drempels/aanval-0/`);
		await page.locator('main').hover();
		await expect(page.locator('main')).toContainText('Om 9:30 uur.');
		expect(faults).toEqual([]);
		await page.close();
		await new Promise((done) => server.close(done));
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
});
