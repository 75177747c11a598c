import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';

interface OddTexts {
	/** Odd, and right all the same. */
	lawful: string[];
	/** What the check calls good of these must build as well. */
	doubtful: string[];
}

const read = (name: string) =>
	load(readFileSync(join(import.meta.dirname, `../../cases/odd/${name}.yaml`), 'utf8'));

/** Each has two to six words where it is lawful, so that it fits in any field. */
export const oddTexts = read('texts') as OddTexts;
/** Texts below the data. */
export const oddBodies = read('bodies') as OddTexts;
/** Dates and web addresses, by the mark of their fields in the model. */
export const oddMarked = read('values') as Record<'when' | 'address', string[]>;
