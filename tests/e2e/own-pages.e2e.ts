import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'playwright/test';
import { check } from '../../src/check/index.ts';
import { ownPages } from '../../src/check/links/own-pages.ts';
import { addressOf, htmlPaths } from '../../src/pipeline/gates/html-files.ts';
import { DIST } from './page-types.ts';

const towns = [
	{ contentDir: 'content', site: DIST },
	{ contentDir: 'tests/fixtures/second-town', site: process.env['TEST_TOWN'] },
];

/** What nobody links to: the page for a page that is not there, and parts that scripts fetch. */
const NOT_TO_LINK = /^\/404\.html$|^\/data\//;

for (const { contentDir, site } of towns)
	test(`the check knows every page and every part of the site of ${contentDir}`, async () => {
		test.skip(!site, 'only `npm test` builds the second town');
		const built = resolve(site ?? '');
		const { version } = JSON.parse(readFileSync(join(built, 'data/dossier.json'), 'utf8')) as {
			version: string;
		};
		const { dossier } = await check({ contentDir, today: version });
		if (!dossier) throw new Error('The content has errors');
		const pages = ownPages(dossier, version);
		const addresses = htmlPaths(built).map(addressOf);
		const unknown = addresses.filter((path) => !pages.has(path) && !NOT_TO_LINK.test(path));
		expect(unknown).toEqual([]);
		expect([...pages].flatMap(([path, parts]) => missing(built, path, parts))).toEqual([]);
	});

function missing(site: string, path: string, parts: ReadonlySet<string>): string[] {
	const file = join(site, path.endsWith('/') ? `${path}index.html` : path);
	if (!existsSync(file)) return [path];
	const html = readFileSync(file, 'utf8');
	return [...parts]
		.filter((part) => !html.includes(` id="${part}"`))
		.map((part) => `${path}#${part}`);
}
