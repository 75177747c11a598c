import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from '../../src/check/index.ts';
import type { Row } from './row.ts';

const ENTRIES = 10_000;
const TODAY = '2026-11-22';
/** The first round also loads the programs. */
const ROUNDS = 3;

/** How fast the content check is: on the real content, and on ten thousand good and ten thousand bad fiches. */
export async function benchCheck(): Promise<Row[]> {
	const real = join(import.meta.dirname, '../../content');
	const folder = mkdtempSync(join(tmpdir(), 'drempelwijzer-bench-'));
	try {
		const good = generate(join(folder, 'good/content'), real, goodFiche);
		const bad = generate(join(folder, 'bad/content'), real, badFiche);
		return [
			row('controle van de echte inhoud', await seconds(real), 1),
			row(`controle van ${ENTRIES} fiches erbij`, await seconds(good, 0), 3),
			row(`controle van ${ENTRIES} fiches met twee fouten`, await seconds(bad, 2 * ENTRIES), 12),
		];
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

const row = (name: string, value: number, goal: number): Row => ({ name, value, unit: 's', goal });

/** The best of some rounds: what the machine does besides does not count. */
async function seconds(contentDir: string, expectedErrors?: number): Promise<number> {
	const times: number[] = [];
	for (let round = 0; round < ROUNDS; round++) {
		const started = performance.now();
		const { counts } = await check({ contentDir, today: TODAY });
		times.push((performance.now() - started) / 1000);
		if (expectedErrors !== undefined && counts.errors !== expectedErrors)
			throw new Error(`Expected ${expectedErrors} errors, found ${counts.errors}`);
	}
	return times.reduce((least, time) => Math.min(least, time));
}

/** The real content, and ten thousand barriers more on one source. */
function generate(folder: string, real: string, fiche: (index: number) => string): string {
	cpSync(real, folder, { recursive: true });
	write(folder, 'sources/bron/nl.md', SOURCE);
	for (let index = 0; index < ENTRIES; index++)
		write(folder, `barriers/drempel-${index}/nl.md`, fiche(index));
	return folder;
}

function write(folder: string, name: string, text: string) {
	const path = join(folder, name);
	mkdirSync(join(path, '..'), { recursive: true });
	writeFileSync(path, text);
}

const SOURCE = `---
title: Een bron voor de meting
summary: Een tekst die er alleen voor de meting is.
sort: publieke-bron
---
`;

const goodFiche = (index: number) => `---
title: Drempel nummer ${index} houdt mensen tegen
summary: Dit is fiche ${index}. Ze staat hier om te meten. Meer niet.
themes: [werk, onderwijs-taal]
audiences: [anderstaligen]
basis: genoemd
evidence:
  - source: bron
    from: begin van passage ${index}
    to: einde van passage ${index}
gaps:
  - De bron zegt niet hoeveel mensen dit treft.
---
Wie een activiteit organiseert, wil dat de juiste mensen komen. Dat lukt niet **vanzelf**.

- Mensen lezen misschien de krant niet.
- Kijk ook op [een pagina](https://dorp.example/${index}).
`;

const badFiche = (index: number) =>
	goodFiche(index)
		.replace('source: bron', `source: bron-${index}`)
		.replace('basis: genoemd', 'basis: gezegd');
