import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { splitFile } from '../src/check/read/front-matter.ts';
import { type Place } from '../src/check/read/places.ts';
import { schemaOf } from '../src/check/read/schemas.ts';
import { kindNames } from '../src/model/index.ts';
import { goodContent } from './unit/check/good-content.ts';

const root = join(import.meta.dirname, '../content');
const real = globSync('**/*.{md,yaml}', { cwd: root })
	.filter((file) => file !== 'README.md')
	.map((file): [string, string] => [`content/${file}`, readFileSync(join(root, file), 'utf8')]);
const files = [...real, ...Object.entries(goodContent)];

describe("Astro's reader and ours see the same", () => {
	test('there is something to compare', () => {
		expect(real.length).toBeGreaterThan(10);
	});

	test.each(files)('%s', (file, text) => {
		if (file.endsWith('.yaml')) {
			expect(plain(load(text))).toEqual(plain(parse(text)));
			return;
		}
		const parts = splitFile(text);
		if ('rule' in parts) throw new Error(`${file} has no data: ${parts.rule}`);
		const astro = parseFrontmatter(text);
		expect(plain(parse(parts.data.source))).toEqual(plain(astro.frontmatter));
		expect(parts.body.source.trim()).toBe(astro.content.trim());
	});

	test.each(files)('and the model makes the same of it: %s', (file, text) => {
		const schema = schemaOf(placeOf(file));
		if (!schema) return;
		const parts = splitFile(text);
		const source = 'rule' in parts ? text : parts.data.source;
		expect(schema.safeParse(load(source))).toEqual(schema.safeParse(parse(source)));
	});
});

/** Only dates may differ: the one makes a Date of them, the other leaves the text. */
const plain = (data: unknown): unknown =>
	JSON.parse(JSON.stringify(data).replaceAll(/"(\d{4}-\d{2}-\d{2})T00:00:00\.000Z"/g, '"$1"'));

function placeOf(file: string): Place {
	const [kind, id = '', name = ''] = file.replace(/^content\//, '').split('/');
	const known = kindNames.find((each) => each === kind);
	if (known && name === 'nl.md') return { type: 'entry', kind: known, id };
	if (known) return { type: 'translation', kind: known, id, lang: name.replace('.md', '') };
	if (kind === 'interface') return { type: 'words', lang: id.replace('.yaml', '') };
	if (kind === 'amounts.yaml') return { type: 'amounts' };
	return { type: kind === 'site.yaml' ? 'site' : 'taxonomy' };
}
