#!/usr/bin/env node
// Every command starts here. Runs on whatever Node the machine has (18 or newer), before anything is installed: plain
// JavaScript, no packages.
import { existsSync, readdirSync } from 'node:fs';
import module from 'node:module';
import { basename, delimiter, dirname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { endWithParent } from './launch/end-with-parent.mjs';
import { ensureInstall } from './launch/install.mjs';
import { OLDEST_NODE, isRecentNode, ownNode, runOn } from './launch/node.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
/** Where the file of a command can stand; a town that installed the engine has no `scripts`. */
const FOLDERS = ['src/cli', 'scripts'].map((folder) => join(ROOT, folder));

const [name = '', ...args] = process.argv.slice(2);
const file = FOLDERS.map((folder) => join(folder, `${name}.ts`)).find(existsSync);
if (/^[a-z-]+$/.test(name) && file) await start(file);
else if (name === '--help') console.log(commandList());
else stop(2, `${name ? `De opdracht "${name}" kennen we niet. ` : ''}${commandList()}`);

async function start(command) {
	ensureInstall(ROOT);
	endWithParent();
	const own = ownNode();
	if (own && own.version !== process.version) {
		const code = await runOn(own.path, process.argv.slice(1));
		if (code !== undefined) return void (process.exitCode = code);
	}
	if (!isRecentNode(process.version)) return stop(1, tooOld());
	// Tools that we start find this Node, and code that was read before is not translated again.
	process.env['PATH'] = dirname(process.execPath) + delimiter + process.env['PATH'];
	const { directory } = module.enableCompileCache(resolve('.cache/node'));
	if (directory) process.env['NODE_COMPILE_CACHE'] = directory;
	await readTypes();
	const { launch } = await import('./launch/launch.ts');
	await launch(command, args);
}

/** Where the engine was installed; the processes that we start are told too. */
async function readTypes() {
	if (!ROOT.split(sep).includes('node_modules')) return;
	const hook = new URL('./launch/strip-types.mjs', import.meta.url).href;
	process.env['NODE_OPTIONS'] = `${process.env['NODE_OPTIONS'] ?? ''} --import=${hook}`;
	await import(hook);
}

function commandList() {
	const files = FOLDERS.flatMap((folder) => (existsSync(folder) ? readdirSync(folder) : []));
	const names = files.filter((each) => each.endsWith('.ts')).map((each) => basename(each, '.ts'));
	return `Deze opdrachten zijn er: ${names.sort().join(', ')}.\nUitleg bij een opdracht: npx drempelwijzer <opdracht> --help`;
}

const tooOld = () =>
	`Drempelwijzer heeft Node ${OLDEST_NODE.join('.')} of nieuwer nodig; dit is ${process.version}. ` +
	'Installeer Node 24 van nodejs.org, of gebruik een systeem met glibc (Debian, Ubuntu).';

function stop(code, message) {
	console.error(message);
	process.exitCode = code;
}
