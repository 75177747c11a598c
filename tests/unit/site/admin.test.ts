import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import { headersFor, parseHeaders } from '../../../src/cli/preview/headers.ts';
import { kindNames, kinds, referencePaths } from '../../../src/model/index.ts';
import { cmsConfig } from '../../../src/site/admin/config.ts';
import { adminPolicy } from '../../../src/site/admin/policy.ts';
import { aSite } from '../builders.ts';

const schema = JSON.parse(
	readFileSync('node_modules/@sveltia/cms/schema/sveltia-cms.json', 'utf8'),
) as { $schema?: string };

interface Field {
	name: string;
	widget: string;
	hint?: string;
	label?: string;
	fields?: Field[];
	collection?: string;
}

describe('the settings of the editor in the browser', () => {
	test.each([
		['no repository', undefined],
		['GitHub', 'https://github.com/dorp/dossier'],
		['GitLab', 'https://gitlab.com/dorp/dossier'],
		['a GitLab of its own', 'https://git.dorp.example/groep/dossier'],
	])('are what Sveltia takes, with %s', (_, repository) => {
		const validate = new Ajv({
			strict: false,
			validateFormats: false,
			allErrors: true,
		}).compile(schema);
		const config = JSON.parse(JSON.stringify(cmsConfig(aSite({ repository }))));
		expect(validate(config), JSON.stringify(validate.errors)?.slice(0, 2000)).toBe(true);
	});

	test.each(kindNames)(
		'%s: every field of the schema is there, in Dutch, with its advice',
		(kind) => {
			const config = cmsConfig(aSite());
			const collection = config.collections.find(({ name }) => name === kind) as {
				fields: Field[];
			};
			const shape = Object.keys((kinds[kind].schema as { shape: object }).shape);
			const foreign = shape.filter((name) => name !== 'nl');
			expect(collection.fields.map(({ name }) => name)).toEqual([...foreign, 'body']);
			for (const { label, hint } of collection.fields) {
				expect(label).toMatch(/^\p{Lu}/u);
				expect(hint?.length).toBeGreaterThan(5);
			}
			const relations = JSON.stringify(collection.fields).match(/"widget":"relation"/g) ?? [];
			expect(relations).toHaveLength(referencePaths(kinds[kind].schema).length);
		},
	);

	test('know where to open a proposal', () => {
		expect(
			cmsConfig(aSite({ repository: 'https://github.com/dorp/dossier' })).backend,
		).toMatchObject({
			name: 'github',
			repo: 'dorp/dossier',
		});
		expect(
			cmsConfig(aSite({ repository: 'https://git.dorp.example/a/b.git' })).backend,
		).toMatchObject({
			name: 'gitlab',
			repo: 'a/b',
			base_url: 'https://git.dorp.example',
		});
	});
});

test('the page may fetch from the place of the files only, and the header says the same', () => {
	expect(adminPolicy({})).toContain("connect-src 'self' blob: data:;");
	const policy = adminPolicy({ repository: 'https://github.com/dorp/dossier' });
	expect(policy).toContain('https://api.github.com');
	expect(policy).not.toMatch(/script-src[^;]*unsafe|\*/);
	const headers = headersFor(
		'/admin/index.html',
		parseHeaders(readFileSync('public/_headers', 'utf8')),
	);
	const withoutPlaces = (text: string) => text.replace(/connect-src[^;]*/, 'connect-src');
	expect(withoutPlaces(headers['content-security-policy'] ?? '')).toBe(
		`${withoutPlaces(policy)}; frame-ancestors 'none'`,
	);
});

test('the editor in the browser works on the branch and in the folder of the town', () => {
	const place = { repository: 'https://github.com/gent/site', branch: 'tekst', folder: 'stad' };
	const { backend, media_folder, collections } = cmsConfig(aSite(place));
	expect(backend).toMatchObject({ repo: 'gent/site', branch: 'tekst' });
	expect(media_folder).toBe('stad/content');
	const places = collections.flatMap((one) =>
		'folder' in one ? one.folder : one.files.map(({ file }) => file),
	);
	expect(places.every((path) => path.startsWith('stad/content/'))).toBe(true);
});
