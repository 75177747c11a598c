import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generated, generatedIds } from './generate/index.ts';

const root = join(import.meta.dirname, '../..');
const files = [...generated(root), generatedIds(join(root, 'content'))];
for (const { path, text } of files) {
	mkdirSync(dirname(join(root, path)), { recursive: true });
	writeFileSync(join(root, path), text);
}
console.log(`${files.length} bestanden gemaakt uit de schema's.`);
