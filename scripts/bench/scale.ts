import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { median } from './median.ts';
import type { Row } from './row.ts';
import { textsOf, writeTown } from './scale/corpus.ts';
import { PEER_COMMANDS, writePeer } from './scale/peer.ts';
import { type Taken, taken } from './scale/processor.ts';

export interface Options {
	/** How many entries; absent: 200 and 1,000. */
	entries?: number;
}

const ROOT = join(import.meta.dirname, '../..');
const BIN = join(ROOT, 'src/cli/bin.mjs');
const SIZES = [200, 1000];
/** From here one round takes minutes. */
const LARGE = 500;
/** How many times a plain site: ours brings doors, open data and a check of everything. */
const MOST = { pages: 3.5, large: 4, gates: 15, page: { usual: 40, large: 60 } };

/** Pages and search of a dossier of so many entries, beside a plain Astro site with Pagefind of the same texts. */
export async function bench({ entries }: Options): Promise<Row[]> {
	const scratch = mkdtempSync(join(tmpdir(), 'drempelwijzer-bench-'));
	try {
		// Fonts and the editor are made once on a machine, whatever the content.
		await build(scratch, join(ROOT, 'tests/fixtures/second-town'));
		const rows: Row[] = [];
		for (const size of entries ? [entries] : SIZES) rows.push(...(await compare(scratch, size)));
		return rows;
	} finally {
		rmSync(scratch, { recursive: true, force: true });
	}
}

async function compare(scratch: string, size: number): Promise<Row[]> {
	const texts = textsOf(size);
	const town = join(scratch, `town-${size}`);
	const plain = join(scratch, `plain-${size}`);
	writeTown(town, texts);
	writePeer(plain, texts);
	const ours: Taken[] = [];
	const theirs: number[] = [];
	for (let round = 0; round < (size > LARGE ? 1 : 3); round++) {
		for (const made of ['.cache/beeld', join(scratch, 'site')])
			rmSync(made, { recursive: true, force: true });
		ours.push(await build(scratch, town));
		theirs.push(await buildPeer(plain));
	}
	const [own, peer] = [median(ours.map(({ cpu }) => cpu)), median(theirs)];
	const isLarge = size > 1000;
	const row = (name: string, value: number, unit: string, goal?: number): Row => ({
		name: `${size} fiches: ${name}`,
		value,
		unit,
		...(goal !== undefined && { goal }),
	});
	const heaviest = heaviestPage(join(scratch, 'site'));
	return [
		row('Drempelwijzer', own, 's CPU'),
		row('Astro en Pagefind', peer, 's CPU'),
		row('verhouding', own / peer, '×', isLarge ? MOST.large : MOST.pages),
		row('links en veiligheid', median(ours.map(gatesIn)), '%', MOST.gates),
		row('geheugen', median(ours.map(({ peak }) => peak)), 'MB'),
		row(
			`zwaarste pagina (${heaviest.path})`,
			heaviest.kB,
			'kB',
			MOST.page[isLarge ? 'large' : 'usual'],
		),
	];
}

const build = (scratch: string, town: string) =>
	taken(ROOT, [BIN, 'build', '--no-print', '--content', town, '--out', join(scratch, 'site')]);

async function buildPeer(folder: string): Promise<number> {
	rmSync(join(folder, 'dist'), { recursive: true, force: true });
	rmSync(join(folder, '.astro'), { recursive: true, force: true });
	let cpu = 0;
	for (const args of PEER_COMMANDS) cpu += (await taken(folder, args)).cpu;
	return cpu;
}

/** Their share of the clock, in percent: they wait for nothing. */
function gatesIn({ said }: Taken): number {
	const seconds = (name: string) =>
		Number(new RegExp(`${name}.* ([\\d,]+) s`).exec(said)?.[1]?.replace(',', '.') ?? 0);
	return (100 * seconds('Links en veiligheid nakijken')) / seconds('Klaar in');
}

/** A page of many different words travels heavier than a longer list. */
const LIKELY = 100;

/** As it travels, in kB; the editor's own code is for editors. */
function heaviestPage(site: string) {
	const pages = globSync('**/*.html', { cwd: site, exclude: ['admin/**'] });
	const largest = pages
		.map((path) => ({ path, size: statSync(join(site, path)).size }))
		.toSorted((a, b) => b.size - a.size)
		.slice(0, LIKELY);
	return largest
		.map(({ path }) => ({ path, kB: squeezed(readFileSync(join(site, path))) }))
		.reduce((most, each) => (each.kB > most.kB ? each : most));
}

const squeezed = (page: Buffer) => brotliCompressSync(page, QUICK).length / 1000;

const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } };
