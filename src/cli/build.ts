import { EXIT, type ExitCode } from '../pipeline/command/exit-codes.ts';
import { parseBuildOptions } from '../pipeline/options.ts';
import { exitOnSignals } from '../pipeline/command/signals.ts';
import { buildSite } from '../pipeline/site.ts';
import { openWorkspace } from '../pipeline/workspace.ts';

export { USAGE } from '../pipeline/options.ts';

/** Builds the site; whatever goes wrong, the last good one stays. */
export async function run(args: string[]): Promise<ExitCode> {
	const options = parseBuildOptions(args);
	const ignoreSignals = exitOnSignals();
	try {
		const workspace = openWorkspace(options.outDir);
		process.on('exit', workspace.close);
		await buildSite(options, workspace);
		return EXIT.good;
	} catch (error) {
		process.once('exit', () => console.error('De vorige site is niet aangeraakt.'));
		throw error;
	} finally {
		ignoreSignals();
	}
}
