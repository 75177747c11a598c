import { spawn } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { extractText } from 'unpdf';
import { check } from '../../src/check/index.ts';
import { all } from '../../src/dossier/index.ts';
import { fullTextPath } from '../../src/routes/index.ts';
import { findBrowser } from '../find-browser.mjs';
import { today } from '../../src/pipeline/today.ts';
import { median } from './median.ts';
import { withPeak } from './print/peak.ts';
import type { Row } from './row.ts';

/** The whole print house, cold, on two cores: seconds and MB. */
const LONGEST = 30;
const MOST_MEMORY = 400;
/** Small enough to mail, in kB. */
const LARGEST: Record<string, number> = { beleidsdossier: 1000, vrijwilligersgids: 700 };
/** One after the other, in turns: what else the machine does then weighs on both. */
const ROUNDS = 3;

/** Prints everything once, cold, and then the same dossier by Typst and by Chromium in turns. */
export async function bench(): Promise<Row[]> {
	const scratch = mkdtempSync(join(tmpdir(), 'drempelwijzer-bench-'));
	try {
		const house = await runs(['src/cli/bin.mjs', 'print', '--no-cache', '--out', scratch]);
		const files = globSync('druk/**/*.pdf', { cwd: scratch });
		return [
			{ name: 'alles drukken', value: house.seconds, unit: 's', goal: LONGEST },
			{ name: 'alles drukken, geheugen', value: house.peak, unit: 'MB', goal: MOST_MEMORY },
			{ name: 'documenten', value: files.length, unit: '' },
			...files
				.filter((file) => !/(fiches|posters)\//.test(file))
				.map((file) => sizeRow(scratch, file)),
			...(await againstChromium(scratch)),
		];
	} finally {
		rmSync(scratch, { recursive: true, force: true });
	}
}

function sizeRow(folder: string, file: string): Row {
	const name = basename(file, '.pdf');
	const row = { name, value: statSync(join(folder, file)).size / 1000, unit: 'kB' };
	const goal = LARGEST[name];
	return goal === undefined ? row : { ...row, goal };
}

/** Ratios of medians: above 1 is more than Typst. Nothing without a browser or a built site. */
async function againstChromium(scratch: string): Promise<Row[]> {
	const page = await dossierPage();
	if (!(await findBrowser()) || !page || !existsSync(join('dist', page))) return [];
	const ours: Measured[] = [];
	const theirs: Measured[] = [];
	for (let round = 0; round < ROUNDS; round++) {
		ours.push(await measure(['typst.ts', join(scratch, `typst-${round}`)]));
		theirs.push(await measure(['chromium.ts', join(scratch, `chromium-${round}`), page]));
	}
	return (['seconds', 'peak', 'size', 'pages', 'words'] as const).flatMap((what): Row[] => {
		const [one = 0, other = 0] = [ours, theirs].map((all) => median(all.map((each) => each[what])));
		const name = `dossier, ${NAMES[what]}`;
		return [
			{ name: `${name} Typst`, value: one, unit: UNITS[what] },
			{ name: `${name} Chromium`, value: other, unit: UNITS[what] },
			{ name: `${name} Chromium / Typst`, value: other / one, unit: '×' },
		];
	});
}

const NAMES = {
	seconds: 'tijd',
	peak: 'geheugen',
	size: 'grootte',
	pages: 'bladzijden',
	words: 'woorden',
};
const UNITS = { seconds: 's', peak: 'MB', size: 'kB', pages: '', words: '' };

type Measured = Record<keyof typeof NAMES, number>;

/** Where the site has the same text, all on one page. */
async function dossierPage(): Promise<string | undefined> {
	const { dossier } = await check({ contentDir: 'content', today: today() });
	const publication =
		dossier && all(dossier, 'publications').find(({ data }) => data.form === 'dossier');
	return publication && fullTextPath(dossier.site, publication);
}

async function measure([script, folder, ...more]: [
	string,
	string,
	...string[],
]): Promise<Measured> {
	const measured = await runs([`scripts/bench/print/${script}`, folder, ...more]);
	const [file = ''] = globSync('**/*.pdf', { cwd: folder });
	const bytes = Uint8Array.from(readFileSync(join(folder, file)));
	const size = bytes.length / 1000;
	const { totalPages, text } = await extractText(bytes, { mergePages: true });
	return { ...measured, size, pages: totalPages, words: text.split(/\s+/).length };
}

/** Runs one of our scripts as a process of its own: seconds on the clock, and the most memory of all it starts. */
async function runs(args: string[]) {
	const start = performance.now();
	const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
	const ended = () => new Promise<number | null>((done) => child.once('close', done));
	const [code, peak] = await withPeak(child.pid ?? 0, ended);
	if (code !== 0) throw new Error(`${args[0]} stopped with code ${code}`);
	return { seconds: (performance.now() - start) / 1000, peak };
}
