import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { htmlPaths } from '../../src/pipeline/gates/html-files.ts';
import { type PageWeight, weighPage } from './page-weight.ts';
import { runCommand } from '../../src/pipeline/command/run-tool.ts';
import { GOALS } from './goals.ts';
import type { Row } from './row.ts';

/** The slowest a build of a dossier of some hundreds of pages may be, on two cores. */
const LONGEST_BUILD = 60;

/** Builds the site once, and weighs the heaviest page of every folder. */
export async function bench(): Promise<Row[]> {
	const scratch = mkdtempSync(join(tmpdir(), 'drempelwijzer-bench-'));
	const site = join(scratch, 'site');
	try {
		const start = performance.now();
		const code = await runCommand('build', ['--out', site, '--base', '/']);
		if (code !== 0) throw new Error(`The build stopped with code ${code}`);
		const value = (performance.now() - start) / 1000;
		const pages = htmlPaths(site);
		return [
			{ name: 'bouwen', value, unit: 's', goal: LONGEST_BUILD },
			{ name: "pagina's", value: pages.length, unit: '' },
			...heaviestPerFolder(site, pages).flatMap(rowsOf),
		];
	} finally {
		rmSync(scratch, { recursive: true, force: true });
	}
}

type Weighed = PageWeight & { folder: string };

function heaviestPerFolder(site: string, pages: string[]): Weighed[] {
	const heaviest = new Map<string, Weighed>();
	for (const path of pages) {
		const folder = folderOf(path);
		const weighed = { folder, ...weighPage(site, path) };
		if (weighed.total > (heaviest.get(folder)?.total ?? 0)) heaviest.set(folder, weighed);
	}
	return [...heaviest.values()];
}

/** The list and its entries weigh differently: acties/ and acties/*. */
function folderOf(path: string): string {
	const parts = path.split('/');
	if (parts.length <= 2) return `/${parts.slice(0, -1).join('/')}`;
	return `/${parts[0]}/${parts.length > 3 ? '*/*' : '*'}`;
}

const rowsOf = ({ folder, ...weight }: Weighed): Row[] =>
	(['html', 'css', 'js', 'fonts', 'total'] as const).map((part) => {
		const name = `${folder} ${part}`;
		const row = { name, value: weight[part] / 1000, unit: 'kB' };
		return part === 'fonts' ? row : { ...row, goal: GOALS[part] / 1000 };
	});
