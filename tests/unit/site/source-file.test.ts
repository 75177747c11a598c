import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sourceFile } from '../../../src/site/source-file.ts';

const OURS = { original: 'nl', ownWords: [] };

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
	[{}, '/over/', 'content/site.yaml'],
	[{}, '/', 'content/site.yaml'],
])('%j %s comes from %s, which is there', (params, path, file) => {
	expect(sourceFile(params, path, OURS)).toBe(file);
	expect(existsSync(file)).toBe(true);
});

test('a page of words comes from the file of the town, if it has one', () => {
	const writes = { original: 'fr', ownWords: ['fr', 'ar'] };
	expect(sourceFile({}, '/recherche/', writes)).toBe('content/interface/fr.yaml');
	expect(sourceFile({ lang: 'ar' }, '/ar/', writes)).toBe('content/interface/ar.yaml');
	expect(sourceFile({}, '/404/', OURS)).toBeUndefined();
	expect(sourceFile({ id: 'x' }, '/actions/x/', writes)).toBe('content/actions/x/fr.md');
});
