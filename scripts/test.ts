import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXIT, type ExitCode } from '../src/pipeline/command/exit-codes.ts';
import { isFresh } from './test/freshness.ts';
import { type Counts, add, countPlaywright, countVitest, summary } from './test/counts.ts';
import { playwrightTrouble, troubleLine, vitestTrouble } from './test/trouble.ts';
import { runCommand, runTool } from '../src/pipeline/command/run-tool.ts';
import { ensureBrowser } from './ensure-browser.mjs';
import { ensurePoppler } from './ensure-poppler.mjs';
import { ensureServers } from './ensure-servers.mjs';

export const USAGE = 'Gebruik: npm test, of npm run test:long';

const TOWN = 'tests/fixtures/second-town';
/** The day of that town: what it says of hours and moments does not change with the day of the test. */
const DAY = { SOURCE_DATE_EPOCH: String(Date.parse('2026-11-22') / 1000) };

/** First the tests that need no site, then the built sites in a real browser. `--long`: nothing is sampled. */
export async function run(args: string[]): Promise<ExitCode> {
	if (args.includes('--long')) process.env['TEST_LONG'] = '1';
	await ensureBrowser();
	ensureServers();
	ensurePoppler();
	const scratch = mkdtempSync(join(tmpdir(), 'drempelwijzer-test-'));
	try {
		const unit = await unitTests(scratch);
		const built = await buildBoth(scratch);
		const browser = built ? await browserTests(scratch) : { passed: 0, failed: 1, skipped: 0 };
		const total = add(unit, browser);
		const trouble = [
			...vitestTrouble(unitReport(scratch)),
			...playwrightTrouble(browserReport(scratch)),
		];
		console.log(['', ...trouble.map(troubleLine), summary(total)].join('\n'));
		return total.failed === 0 ? EXIT.good : EXIT.content;
	} finally {
		rmSync(scratch, { recursive: true, force: true });
	}
}

async function unitTests(scratch: string): Promise<Counts> {
	const report = unitReport(scratch);
	const config = ['run', '--config', '.config/vitest.ts'];
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
	const code = await runTool('vitest', [...config, ...reporters]);
	return countVitest(report, code);
}

/** The real dossier at its own address; another town below a folder, to see that nothing is tied to the first. */
async function buildBoth(scratch: string): Promise<boolean> {
	const own = isFresh('dist') ? 0 : await runCommand('build');
	const options = ['--content', TOWN, '--out', townIn(scratch), '--base', '/dossier/'];
	return own === 0 && (await runCommand('build', options, DAY)) === 0;
}

async function browserTests(scratch: string): Promise<Counts> {
	const report = browserReport(scratch);
	const env = { TEST_TOWN: townIn(scratch), PLAYWRIGHT_JSON_OUTPUT_NAME: report };
	const code = await runTool('playwright', ['test', '--config', '.config/playwright.ts'], env);
	return countPlaywright(report, code);
}

const unitReport = (scratch: string) => join(scratch, 'vitest.json');
const browserReport = (scratch: string) => join(scratch, 'playwright.json');
const townIn = (scratch: string) => join(scratch, 'dossier');
