import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findBrowser, launchOptions } from '../../find-browser.mjs';

const PORT = '4397';

/** The whole dossier as a browser prints it from the built site: a process of its own, so that all of it is measured. */
const [folder = '', path = ''] = process.argv.slice(2);
const executablePath = await findBrowser();
if (!executablePath) throw new Error('No Chromium to compare with');
if (!existsSync(join('dist', path))) throw new Error(`No ${path} in dist: build the site first`);
const preview = spawn(process.execPath, [
	'src/cli/bin.mjs',
	'preview',
	'--base',
	'/',
	'--port',
	PORT,
]);
// Its first words are that it listens.
await once(preview.stdout, 'data');
const browser = await chromium.launch(launchOptions(executablePath));
const page = await browser.newPage();
await page.goto(`http://localhost:${PORT}${path}`, { waitUntil: 'networkidle' });
mkdirSync(folder, { recursive: true });
const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
writeFileSync(join(folder, 'dossier.pdf'), pdf);
await browser.close();
preview.kill();
