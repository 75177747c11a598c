import { spawnSync } from 'node:child_process';
import { installWithApt } from './apt.mjs';
import { findBrowser } from './find-browser.mjs';

/** Makes sure there is a Chromium for the tests: finds one, else installs one, else says what to do. Never skips. */
export async function ensureBrowser() {
	if (await findBrowser()) return;
	console.log('Geen Chromium gevonden voor de tests: installeren.');
	// Debian's own Chromium brings its libraries along and needs no other download place than the system's.
	for (const install of [() => installWithApt('chromium'), installWithPlaywright])
		if (install() && (await findBrowser())) return;
	console.error(
		'Er is geen Chromium en installeren is niet gelukt. Doe dit en probeer opnieuw:\n' +
			'  Debian of Ubuntu:  sudo apt-get install chromium\n' +
			'  elders:            npx playwright install chromium\n' +
			'Of zet het pad van een Chromium of Chrome in CHROMIUM_PATH.',
	);
	process.exit(1);
}

/** Needs root for the libraries; without root the browser alone may be enough. */
function installWithPlaywright() {
	return (
		succeeds('npx', ['playwright', 'install', '--with-deps', 'chromium']) ||
		succeeds('npx', ['playwright', 'install', 'chromium'])
	);
}

/** npx must find the Node of node_modules first: Playwright refuses what Astro refuses. */
function succeeds(command, options) {
	const path = `${process.cwd()}/node_modules/.bin${process.platform === 'win32' ? ';' : ':'}`;
	const env = { ...process.env, PATH: path + process.env['PATH'] };
	const shell = process.platform === 'win32';
	return spawnSync(command, options, { stdio: 'inherit', env, shell }).status === 0;
}
