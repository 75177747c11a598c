import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check, reportText } from '../../../src/check/index.ts';

const root = join(import.meta.dirname, '../../..');
const contentDir = join(root, 'content');
/** The texts of the sources are not ours to publish: only some machines have them. */
const sourcesDir = join(root, '../shared/seeds');
const hasSources = existsSync(sourcesDir);
const today = '2026-11-22';

test('the real content has no mistakes', async () => {
	const checked = await check({ contentDir, today });
	expect(checked.counts.errors, reportText(checked)).toBe(0);
	expect(checked.dossier).toBeDefined();
});

if (!hasSources)
	console.warn(
		'OVERGESLAGEN: de teksten van de bronnen zijn er niet, dus geen passage is vergeleken.',
	);

test.skipIf(!hasSources)('every passage and quotation stands in its source', async () => {
	const checked = await check({ contentDir, sourcesDir, today });
	expect(checked.problems, reportText(checked)).toEqual([]);
});
