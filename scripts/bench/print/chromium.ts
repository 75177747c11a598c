import '../../../src/pipeline/lean-memory.ts';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findBrowser, launchOptions } from '../../find-browser.mjs';
import { serve } from '../../../src/cli/preview/static-server.ts';

/** The whole dossier as a browser prints it from the built site: a process of its own, so that all of it is measured. */
const [folder = '', path = ''] = process.argv.slice(2);
const executablePath = await findBrowser();
if (!executablePath) throw new Error('No Chromium to compare with');
if (!existsSync(join('dist', path))) throw new Error(`No ${path} in dist: build the site first`);
const server = await serve({ dir: 'dist', base: '/', port: 0 });
const browser = await chromium.launch(launchOptions(executablePath));
const page = await browser.newPage();
const { port } = server.address() as AddressInfo;
await page.goto(`http://localhost:${port}${path}`, { waitUntil: 'networkidle' });
mkdirSync(folder, { recursive: true });
const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
writeFileSync(join(folder, 'dossier.pdf'), pdf);
await browser.close();
server.close();
