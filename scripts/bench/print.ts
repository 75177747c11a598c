import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from '../../src/check/index.ts';
import { printAll } from '../build/print.ts';
import { dayOf, sourceDateEpoch } from '../source-date.ts';
import type { Row } from './row.ts';

/** The whole print house, cold, on two cores. */
const LONGEST = 30;
/** Small enough to mail, per form of paper. */
const LARGEST = { a3: 1000, a4: 1000, a5: 700 };

/** Prints everything once, and weighs the publications. */
export async function bench(): Promise<Row[]> {
	const version = dayOf(sourceDateEpoch('content'));
	const { dossier } = await check({ contentDir: 'content', today: version });
	if (!dossier) throw new Error('The content has problems: run the check first');
	const scratch = mkdtempSync(join(tmpdir(), 'drempelwijzer-bench-'));
	try {
		const start = performance.now();
		const printed = await printAll(dossier, scratch, version, () => {}, false);
		const value = (performance.now() - start) / 1000;
		return [
			{ name: 'alles drukken', value, unit: 's', goal: LONGEST },
			{ name: 'documenten', value: printed.length, unit: '' },
			...printed
				.filter(({ edition }) => edition === 'standaard')
				.map(({ id, bytes, paper }) => ({
					name: id,
					value: bytes / 1000,
					unit: 'kB',
					goal: LARGEST[paper],
				})),
		];
	} finally {
		rmSync(scratch, { recursive: true, force: true });
	}
}
