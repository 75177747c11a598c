import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../../../src/check/index.ts';
import type { Entry } from '../../../../src/model/index.ts';

const { readable } = readContent(join(import.meta.dirname, '../../../../content'));
const terms = readable.entries.filter(
	(entry): entry is Entry<'glossary'> => entry.kind === 'glossary',
);

test('every word has a plain meaning, an example that uses it, and the word in every language', () => {
	expect(terms.length).toBeGreaterThan(100);
	for (const { id, data } of terms) {
		expect(data.summary, id).not.toBe('');
		const used = [data.title, ...data.forms].some((form) =>
			data.example.toLowerCase().includes(form.toLowerCase()),
		);
		expect(used, `${id}: ${data.example}`).toBe(true);
		for (const lang of ['fr', 'en', 'tr', 'ar'] as const)
			expect(data.wordsIn[lang], `${id} in ${lang}`).not.toEqual([]);
	}
});
