import { spawnSync } from 'node:child_process';
import { installWithApt } from './apt.mjs';

/** Makes sure there is a poppler for the tests, the second reader of our PDFs: finds one, else installs one, else says what to do. Never skips. */
export function ensurePoppler() {
	if (hasPoppler()) return;
	console.log('Geen poppler gevonden voor de tests: installeren.');
	if (installWithApt('poppler-utils') && hasPoppler()) return;
	console.error(
		'Er is geen poppler (pdftotext, pdftoppm) en installeren is niet gelukt. Doe dit en probeer opnieuw:\n' +
			'  Debian of Ubuntu:  sudo apt-get install poppler-utils\n' +
			'  macOS:             brew install poppler',
	);
	process.exit(1);
}

const hasPoppler = () =>
	['pdftotext', 'pdftoppm'].every((command) => spawnSync(command, ['-v']).status === 0);
