import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rememberingReader } from '../../../src/check/index.ts';
import { aFolder } from '../pipeline/a-folder.ts';

const place = { type: 'entry', kind: 'barriers', id: 'bus' } as const;
const text = (title: string) => `---\ntitle: ${title}\n---\nEr rijdt geen bus.\n`;

test('a file is read again when it was saved, and only then', () => {
	const path = join(aFolder(), 'nl.md');
	const file = { path, file: 'content/barriers/bus/nl.md', place };
	const read = rememberingReader();
	writeFileSync(path, text('Eerst'));
	const first = read(file, 'nl');
	expect(first.raw).toMatchObject({ title: 'Eerst' });
	expect(read(file, 'nl')).toBe(first);
	writeFileSync(path, text('Later'));
	expect(read(file, 'nl').raw).toMatchObject({ title: 'Later' });
});

test('what is a translation in one language is the original in another', () => {
	const path = join(aFolder(), 'nl.md');
	const file = { path, file: 'content/barriers/bus/nl.md', place };
	const read = rememberingReader();
	writeFileSync(path, text('Eerst'));
	expect(read(file, 'fr')).not.toBe(read(file, 'nl'));
});
