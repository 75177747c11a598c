import '../../lean-memory.ts';
import { mkdirSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { check } from '../../../src/check/index.ts';
import { findBrowser, launchOptions } from '../../find-browser.mjs';
import { serve } from '../../preview/static-server.ts';
import { dayOf, sourceDateEpoch } from '../../source-date.ts';
import { wholePage } from './whole-page.ts';

/** The whole dossier as a browser prints it from the built site: a process of its own, so that all of it is measured. */
const [folder = ''] = process.argv.slice(2);
const executablePath = await findBrowser();
if (!executablePath) throw new Error('No Chromium to compare with');
const today = dayOf(sourceDateEpoch('content'));
const { dossier } = await check({ contentDir: 'content', today });
if (!dossier) throw new Error('The content has problems');
const server = await serve({ dir: 'dist', base: '/', port: 0 });
const browser = await chromium.launch(launchOptions(executablePath));
const page = await browser.newPage();
const address = `http://localhost:${(server.address() as AddressInfo).port}/alles/`;
await page.route(address, (route) =>
	route.fulfill({ contentType: 'text/html', body: wholePage(dossier, 'dist') }),
);
await page.goto(address, { waitUntil: 'networkidle' });
mkdirSync(folder, { recursive: true });
const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
writeFileSync(join(folder, 'dossier.pdf'), pdf);
await browser.close();
server.close();
