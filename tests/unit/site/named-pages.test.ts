import { posix, win32 } from 'node:path';
import { expect, test } from 'vitest';
import { patternOf } from '../../../src/site/astro/named-pages.ts';

test.each([posix, win32])(
	'a file gives the same address, however its machine writes a path',
	({ join }) => {
		expect(patternOf(join('zoeken', 'index.astro'))).toBe('/zoeken');
		expect(patternOf(join('taal', '[list].astro'))).toBe('/taal/[list]');
		expect(patternOf(join('publicaties', '[id]', 'lezen', '[...part].astro'))).toBe(
			'/publicaties/[id]/lezen/[...part]',
		);
	},
);
