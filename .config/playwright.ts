import { defineConfig } from 'playwright/test';
import { findBrowser, launchOptions } from '../scripts/find-browser.mjs';

const executablePath = await findBrowser();
if (!executablePath)
	throw new Error(
		'Geen Chromium gevonden: apt-get install chromium, of npx playwright install chromium',
	);

const root = `${import.meta.dirname}/..`;
/** Not 4321: a preview may be running there. */
const PORT = 4399;
const TOWN_PORT = 4398;
const town = process.env['TEST_TOWN'];

const server = (port: number, dir: string) => ({
	command: `"${process.execPath}" src/cli/bin.mjs preview --port ${port} --dir "${dir}"`,
	cwd: root,
	port,
	reuseExistingServer: false,
});

/**
 * The built site in a real browser. `npm test` builds it first; TEST_SITE is another folder to look at,
 * TEST_TOWN a second town, built below /dossier/.
 */
export default defineConfig({
	testDir: `${root}/tests/e2e`,
	testMatch: '*.e2e.ts',
	outputDir: `${root}/test-results`,
	fullyParallel: true,
	forbidOnly: Boolean(process.env['CI']),
	// One slow second of a loaded machine refuses nobody's work; `npm test` names what needed it.
	retries: process.env['CI'] ? 1 : 0,
	workers: 2,
	timeout: 60_000,
	reporter: [['list'], ['json']],
	use: {
		baseURL: `http://localhost:${PORT}`,
		actionTimeout: 15_000,
		launchOptions: launchOptions(executablePath),
		// Smooth scrolling makes an element seem off-screen while it is on its way.
		contextOptions: { reducedMotion: 'reduce' },
	},
	projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
	webServer: [
		server(PORT, process.env['TEST_SITE'] ?? 'dist'),
		...(town ? [server(TOWN_PORT, town)] : []),
	],
});
