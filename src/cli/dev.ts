import { resolve } from 'node:path';
import { environmentFor } from '../pipeline/astro-site.ts';
import { run } from '../pipeline/run-tool.ts';
import { sourceDateEpoch } from '../pipeline/source-date.ts';

/** Checks the content once, then serves the pages as they are being written. Problems are shown and stop nothing. */
const contentDir = resolve(process.env['DREMPELWIJZER_CONTENT'] ?? 'content');
const environment = environmentFor({
	contentDir,
	base: process.env['DREMPELWIJZER_BASE'],
	sourceDate: sourceDateEpoch(contentDir),
});

await run('node', ['src/cli/check.ts', '--content', contentDir]);
// Without this Astro may leave for the background where no person seems to watch.
const foreground = { ASTRO_DEV_BACKGROUND: '0' };
process.exitCode = await run('astro', ['dev', ...process.argv.slice(2)], {
	...environment,
	...foreground,
});
