import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseBuildOptions } from '../../../src/pipeline/options.ts';
import { aFolder } from './a-folder.ts';

test('folders become absolute, and have their usual places', () => {
	const { contentDir, outDir, base } = parseBuildOptions([]);
	expect([contentDir, outDir]).toEqual([
		join(process.cwd(), 'content'),
		join(process.cwd(), 'dist'),
	]);
	expect(base).toBeUndefined();
});

test.each([
	[['--content', 'bestaat-niet'], 'bestaat niet'],
	[['--sources', 'bestaat-niet'], 'bestaat niet'],
	[['--base', 'dossier'], 'schuine streep'],
	[['--weg'], '--weg'],
])('%j is refused', (args, why) => {
	expect(() => parseBuildOptions(args)).toThrow(why);
});

test('a folder that holds something else than a site is never replaced', () => {
	const out = aFolder({ 'my-work.txt': 'dear' });
	expect(() => parseBuildOptions(['--out', out])).toThrow('geen site');
});
