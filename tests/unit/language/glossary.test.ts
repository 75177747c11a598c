import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../../src/check/index.ts';
import type { Entry } from '../../../src/model/index.ts';

const { readable } = readContent(join(import.meta.dirname, '../../../content'));
const terms = readable.entries.filter(
	(entry): entry is Entry<'glossary'> => entry.kind === 'glossary',
);

test.each(terms.map(({ id, data }) => [id, data] as const))(
	'%s has a plain meaning, an example with the word in it, and the word in every language',
	(_, { title, summary, example, forms, ...data }) => {
		expect(summary).not.toBe('');
		const used = [title, ...forms].some((form) =>
			example.toLowerCase().includes(form.toLowerCase()),
		);
		expect(used, example).toBe(true);
		for (const lang of ['fr', 'en', 'tr', 'ar'] as const) expect(data[lang], lang).not.toEqual([]);
	},
);
