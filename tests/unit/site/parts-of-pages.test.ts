import { join, resolve } from 'node:path';
import type { ResolvedConfig } from 'vite';
import { describe, expect, test } from 'vitest';
import { partsOfPages } from '../../../src/site/astro/parts-of-pages.ts';

const PAGE = resolve('src/pages/index.astro').replaceAll('\\', '/');
const STYLE = `${PAGE}?astro&type=style&index=0&lang.css`;

function resolveIn(root: string, id: string, importer?: string) {
	const { configResolved, resolveId } = partsOfPages() as unknown as {
		configResolved: (config: Pick<ResolvedConfig, 'root'>) => void;
		resolveId: (this: object, id: string, importer?: string) => unknown;
	};
	configResolved({ root });
	const vite = { resolve: (wanted: string, from: string) => join(from, '..', wanted) };
	return resolveId.call(vite, id, importer);
}

describe('the styles and scripts of a page', () => {
	test('are named as files from elsewhere where town and engine share no folder', () => {
		expect(resolveIn('/elsewhere/town/.cache/astro', STYLE)).toBe(`/@fs${STYLE}`);
	});

	test('keep their name where they share one, and so does all else', () => {
		expect(resolveIn(resolve('.cache/astro'), STYLE)).toBeUndefined();
		expect(resolveIn('/elsewhere/town', PAGE)).toBeUndefined();
		expect(resolveIn('/elsewhere/town', './start.ts', PAGE)).toBeUndefined();
	});

	test('find what stands beside their page', () => {
		const script = `/@fs${PAGE}?astro&type=script&index=0&lang.ts`;
		expect(resolveIn('/elsewhere/town', './start.ts', script)).toBe(
			resolve('src/pages/start.ts').replaceAll('\\', '/'),
		);
	});
});
