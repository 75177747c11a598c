import { expect, test } from 'vitest';
import { compact } from '../../../src/print/engine/compact.ts';

test('a file that is no PDF of the expected shape stays as it was', () => {
	for (const text of ['', 'hallo', '%PDF-1.7\nstartxref\n3\n%%EOF']) {
		const bytes = new TextEncoder().encode(text);
		expect(compact(bytes)).toBe(bytes);
	}
});
