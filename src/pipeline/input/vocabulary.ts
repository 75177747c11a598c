import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { civicConcept } from '../../search/index/index.ts';

const FOLDER = join(import.meta.dirname, '../../languages/vocabulary');

/** What people ask a town, as the engine knows it: every concept of every field of life. */
export const readVocabulary = () =>
	globSync('*.yaml', { cwd: FOLDER })
		.sort()
		.flatMap((file) => parse(readFileSync(join(FOLDER, file), 'utf8')) as string[])
		.map(civicConcept);
