import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sourceFile } from '../../../src/site/source-file.ts';

test.each([
	[{ id: 'taalkoppels' }, '/acties/taalkoppels/', 'content/actions/taalkoppels/nl.md'],
	[
		{ id: 'taalkoppels', lang: 'ar' },
		'/acties/taalkoppels/ar/',
		'content/actions/taalkoppels/ar.md',
	],
	[{ segment: 'drempels' }, '/drempels/', 'content/barriers/'],
	[
		{ segment: 'drempels', facet: 'thema', value: 'werk' },
		'/drempels/thema/werk/',
		'content/barriers/',
	],
	[{}, '/woorden/', 'content/glossary/'],
	[{}, '/over/', 'src/pages/over.mdx'],
	[{}, '/', 'content/site.yaml'],
	[{}, '/zoeken/', 'content/interface/nl.yaml'],
	[{ lang: 'ar' }, '/ar/', 'content/interface/ar.yaml'],
	[{}, '/404/', 'content/interface/nl.yaml'],
])('%j %s comes from %s, which is there', (params, path, file) => {
	expect(sourceFile(params, path)).toBe(file);
	expect(existsSync(file)).toBe(true);
});
