import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { serve } from '../../src/cli/preview/static-server.ts';
import { addressOf, htmlFiles } from '../../src/pipeline/gates/html-files.ts';
import { allOr } from '../sample.ts';
import { axeFaults } from './axe-faults.ts';

/** A build on two cores, and a look at every page. */
const PATIENCE = 300_000;
/** What belongs to another town: its name, its plan, its guide. */
const OF_OTHERS = /Beringen|Plan Samenleven|vrijwilligersgids|Lindedorp/i;
/** What an empty list says. */
const NOTHING_YET = /Hier staat nog niets|Il n'y a encore rien ici/;
/** A list of no more needs no filters. */
const FEW = 3;
/** Words of the interface in Dutch, which a French town never says. */
const DUTCH =
	/\b(?:het|een|niet|voor|wordt|zijn|naar|waar|geen|deze|nog|meer|drempels?|aanbevelingen?|contactpunten?|bronnen?|thema|zoeken|meedoen|bladzijden?|Vlaamse|klopt|loopt|voorbij|gestopt|onbekend|bekeken|gestart|klaar|uitgevoerd|antwoord)\b/i;

const TOWNS = [
	{ town: 'one-entry-town', never: OF_OTHERS },
	{ town: 'town-of-tomorrow', never: OF_OTHERS },
	{
		town: 'town-in-the-netherlands',
		never: /Beringen|Plan Samenleven|Vlaams|Vlaanderen|Bestuursdecreet/i,
	},
	{ town: 'french-town', never: new RegExp(`${OF_OTHERS.source}|${DUTCH.source}`, 'i') },
];
/** The lists and the pages with a name: where a town that has nothing shows it. */
const AT_THE_TOP = /^\/(?!404)[^/]*\/?$/;
/** Every town at the root and below a folder, once with documents; a sample has each town once. */
const ROUNDS = TOWNS.flatMap((one, at) => {
	const both = [
		{ ...one, base: '/', options: ['--no-print'] },
		{ ...one, base: '/mee/', options: [] as string[] },
	];
	return allOr([both[at % 2]], both).filter((round) => round !== undefined);
});

for (const { town, never, base, options } of ROUNDS)
	test(`${town} at ${base}: whole, without faults, and speaks of nobody else`, async ({
		browser,
	}) => {
		test.setTimeout(PATIENCE);
		const folder = mkdtempSync(join(tmpdir(), 'drempelwijzer-klein-'));
		const [content, out] = [join(folder, 'content'), join(folder, 'site')];
		try {
			// A folder of its own, which knows no git.
			cpSync(join('tests/fixtures', town), content, { recursive: true });
			const args = ['build', '--content', content, '--out', out, '--base', base, ...options];
			const built = spawnSync(process.execPath, ['src/cli/bin.mjs', ...args], { encoding: 'utf8' });
			expect(built.status, built.stdout + built.stderr).toBe(0);
			const pages = [...htmlFiles(out)]
				.map(({ path, html }) => ({ address: addressOf(path), html }))
				.filter(
					({ address, html }) =>
						!address.startsWith('/admin/') && !/http-equiv="?refresh/i.test(html),
				);
			expect(pages.length).toBeGreaterThan(20);

			const server = await serve({ dir: out, base, port: 0 });
			const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
			const context = await browser.newContext({ viewport: { width: 390, height: 800 } });
			const page = await context.newPage();
			const seen = pages.filter(({ address }) => allOr(AT_THE_TOP, /^\/(?!404)/).test(address));
			for (const { address } of seen) {
				await page.goto(`${origin}${base.slice(0, -1)}${address}`);
				expect.soft(await axeFaults(page), address).toEqual([]);
				expect.soft(await page.locator('body').innerText(), address).not.toMatch(never);
				const filters = page.locator('main .facets');
				if (await page.getByText(NOTHING_YET).isVisible())
					await expect.soft(filters).toHaveCount(0);
				const rows = await page.locator('main .rows > li').count();
				if (AT_THE_TOP.test(address) && rows > 0 && rows <= FEW)
					await expect.soft(filters, address).toHaveCount(0);
				// A list or table is there for what is in it; those of the search are filled by a script.
				const empty = page.locator(
					'main :is(ul, ol, dl, tbody):not([hidden], [hidden] *, :has(*), [data-zoeksoorten], [data-zoekresultaten])',
				);
				expect
					.soft(await empty.evaluateAll((all) => all.map(({ outerHTML }) => outerHTML)), address)
					.toEqual([]);
			}
			await context.close();
			await new Promise((done) => server.close(done));
		} finally {
			rmSync(folder, { recursive: true, force: true });
		}
	});
