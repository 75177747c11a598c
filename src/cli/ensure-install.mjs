// Runs on whatever Node the machine has (18 or newer), before anything is installed: plain JavaScript, no packages.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Astro 7 and Vitest 5 refuse anything older. */
const OLDEST_NODE = [22, 12];

const onWindows = process.platform === 'win32';

/** What node_modules must have been installed from. The machine counts too: a shared folder can meet two systems. */
export const stampFor = (lock, { platform, arch }) =>
	createHash('sha256').update(lock).update(`\n${platform} ${arch}`).digest('hex');

/** Whether a version, as in v26.10.0, is new enough for us. */
export function isRecentNode(version) {
	const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
	return major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
}

/** Installs when the lock file asks for something else than what stands in node_modules. */
export function ensureInstall(root) {
	const stampFile = join(root, 'node_modules', '.install-stamp');
	const wanted = stampFor(readFileSync(join(root, 'package-lock.json')), process);
	if (existsSync(stampFile) && readFileSync(stampFile, 'utf8').trim() === wanted) return;
	console.log('Installeren met npm ci. De eerste keer duurt dat een paar minuten.');
	const install = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
	const { status } = spawnSync('npm', install, { cwd: root, stdio: 'inherit', shell: onWindows });
	if (status !== 0)
		stop('Installeren met npm ci is niet gelukt. Kijk hierboven waarom, en probeer opnieuw.');
	writeFileSync(stampFile, `${wanted}\n`);
}

/** Starts the Node that npm scripts will find, because its package can be missing or unable to run (Alpine). */
function ensureNode(root) {
	const own = join(root, 'node_modules', '.bin', onWindows ? 'node.cmd' : 'node');
	const command = existsSync(own) ? own : 'node';
	const { status, stdout } = spawnSync(command, ['--version'], {
		encoding: 'utf8',
		shell: onWindows,
	});
	if (status === 0 && isRecentNode(stdout.trim())) return;
	stop(
		`Drempelwijzer heeft Node ${OLDEST_NODE.join('.')} of nieuwer nodig; gevonden: ${stdout?.trim() || 'geen Node die hier werkt'}. ` +
			'Installeer Node 24 van nodejs.org, of gebruik een systeem met glibc (Debian, Ubuntu).',
	);
}

function stop(message) {
	console.error(message);
	process.exit(1);
}

async function main(options) {
	const root = process.cwd();
	ensureInstall(root);
	ensureNode(root);
	if (!options.includes('--test-tools')) return;
	const { ensureBrowser } = await import('../../scripts/ensure-browser.mjs');
	const { ensureServers } = await import('../../scripts/ensure-servers.mjs');
	await ensureBrowser();
	ensureServers();
	const { ensurePoppler } = await import('../../scripts/ensure-poppler.mjs');
	ensurePoppler();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
	await main(process.argv.slice(2));
