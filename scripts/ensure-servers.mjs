import { installWithApt } from './apt.mjs';
import { findServer } from './find-servers.mjs';

/** apache2-bin is the program alone: nothing starts by itself. */
const PACKAGES = { nginx: 'nginx', apache: 'apache2-bin' };

/**
 * Makes sure there are web servers to try our headers on: finds them, else installs them. Where that fails the test of
 * that server is reported as skipped, or everything stops where REQUIRE_SERVERS says so, as our workflows do.
 */
export function ensureServers() {
	const missing = () => Object.keys(PACKAGES).filter((name) => !findServer(name));
	if (missing().length === 0) return;
	console.log(`Webservers installeren voor de proef met de koppen: ${missing().join(', ')}.`);
	installWithApt(...missing().map((name) => PACKAGES[name]));
	for (const name of missing())
		console.warn(
			`OVERGESLAGEN: ${name} is er niet en installeren lukt niet. De koppen zijn er niet op nagekeken.\n` +
				`  Debian of Ubuntu:  sudo apt-get install ${PACKAGES[name]}`,
		);
	if (missing().length > 0 && process.env['REQUIRE_SERVERS']) process.exit(1);
}
