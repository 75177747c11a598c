import { expect, test } from 'playwright/test';
import { htmlFiles } from '../../src/pipeline/gates/html-files.ts';
import { tagsIn } from '../../src/pipeline/gates/html-tags.ts';
import { DIST } from './page-types.ts';

/** The second town has words in its glossary that are called as parts of our pages are. */
for (const site of [DIST, process.env['TEST_TOWN']].filter((one) => one !== undefined))
	test(`no id stands twice on a page of ${site}`, () => {
		const twice: string[] = [];
		for (const { path, html } of htmlFiles(site)) {
			const seen = new Set<string>();
			for (const { attributes } of tagsIn(html)) {
				const id = attributes.get('id');
				if (id !== undefined && seen.has(id)) twice.push(`${path}: ${id}`);
				if (id !== undefined) seen.add(id);
			}
		}
		expect(twice).toEqual([]);
	});
