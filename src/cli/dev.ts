import { resolve } from 'node:path';
import { environmentFor } from '../pipeline/astro-site.ts';
import { EXIT, type ExitCode } from '../pipeline/exit-codes.ts';
import { sourceDateEpoch } from '../pipeline/source-date.ts';
import * as check from './check.ts';
import { runTool } from '../pipeline/run-tool.ts';

export const USAGE = 'Gebruik: npm run dev -- [opties van astro dev]';

/** Checks the content once, then serves the pages as they are being written. Problems are shown and stop nothing. */
export async function run(args: string[]): Promise<ExitCode> {
	const contentDir = resolve(process.env['DREMPELWIJZER_CONTENT'] ?? 'content');
	const environment = environmentFor({
		contentDir,
		base: process.env['DREMPELWIJZER_BASE'],
		sourceDate: sourceDateEpoch(contentDir),
	});
	await check.run(['--content', contentDir]);
	// Without this Astro may leave for the background where no person seems to watch.
	const foreground = { ASTRO_DEV_BACKGROUND: '0' };
	const code = await runTool('astro', ['dev', ...args], { ...environment, ...foreground });
	return code === 0 ? EXIT.good : EXIT.ours;
}
