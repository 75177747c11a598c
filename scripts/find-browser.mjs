import { existsSync } from 'node:fs';

const PLACES = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/snap/bin/chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Path of the Chromium that tests and measurements use, or undefined when there is none. */
export async function findBrowser() {
	const places = [process.env['CHROMIUM_PATH'], await playwrightBrowser(), ...PLACES];
	return places.find((place) => place && existsSync(place));
}

/** Chromium's sandbox refuses to run as root, which is what a CI container does. */
export const launchOptions = (executablePath) => ({
	executablePath,
	args: ['--disable-gpu', '--disable-quic', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});

async function playwrightBrowser() {
	try {
		const { chromium } = await import('playwright');
		return chromium.executablePath();
	} catch {
		return undefined;
	}
}
