import { cpSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { openWorkspace } from '../../../src/pipeline/workspace.ts';
import { swapIn } from '../../../src/pipeline/swap/swap.ts';

/** The last step of a build, over and over until somebody kills it: `node swap-again.ts SITE DIST`. */
const [site = '', dist = ''] = process.argv.slice(2);
for (;;) {
	const { staging, close } = openWorkspace(dist);
	const made = join(dirname(dist), `.${basename(dist)}.gemaakt-${process.pid}`);
	cpSync(site, made, { recursive: true });
	process.stdout.write('.');
	swapIn(made, staging, dist);
	close();
}
