import '../pipeline/lean-memory.ts';
import { diskTrouble } from '../pipeline/disk-trouble.ts';
import { parseBuildOptions, USAGE } from '../pipeline/options.ts';
import { buildSite } from '../pipeline/site.ts';
import { BuildStopped } from '../pipeline/stopped.ts';
import { openWorkspace } from '../pipeline/workspace.ts';
import { EXIT, type ExitCode } from '../pipeline/exit-codes.ts';

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
	const options = readOptions(args);
	if (!options) return EXIT.usage;
	const workspace = openWorkspace(options.outDir);
	const stop = new AbortController();
	process.on('exit', workspace.close);
	for (const [signal, code] of [
		['SIGINT', 130],
		['SIGTERM', 143],
		['SIGHUP', 129],
	] as const)
		process.once(signal, () => {
			stop.abort();
			process.exit(code);
		});
	try {
		await buildSite(options, workspace, stop.signal);
		return EXIT.good;
	} catch (error) {
		return explain(error);
	}
}

function explain(error: unknown): ExitCode {
	const known = error instanceof BuildStopped;
	const code = known ? error.exitCode : EXIT.ours;
	const trouble = diskTrouble(error);
	if (known) console.error(error.message);
	else console.error(trouble ?? error);
	if (code === EXIT.ours && trouble === undefined)
		console.error('Dat is een fout van Drempelwijzer, niet van de inhoud.');
	console.error('De vorige site is niet aangeraakt.');
	return code;
}

function readOptions(args: string[]) {
	try {
		return parseBuildOptions(args);
	} catch (error) {
		console.error(`${(error as Error).message}\n\n${USAGE}`);
		return undefined;
	}
}
