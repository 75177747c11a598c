import { pathToFileURL } from 'node:url';
import { diskTrouble } from '../../pipeline/command/disk-trouble.ts';
import { EXIT, type ExitCode } from '../../pipeline/command/exit-codes.ts';
import { Mistyped, Stopped } from '../../pipeline/command/stopped.ts';

/** What the file of every command offers. */
interface Command {
	/** How to type it. */
	USAGE: string;
	run: (args: string[]) => Promise<ExitCode>;
}

/** Runs a command by its file. What it gives or throws becomes what the shell is told. */
export async function launch(file: string, args: string[]) {
	process.on('uncaughtException', (error) => process.exit(explain(error)));
	const { run, USAGE } = (await import(pathToFileURL(file).href)) as Command;
	if (args.includes('--help')) return console.log(USAGE);
	try {
		process.exitCode = await run(args);
	} catch (error) {
		const known = isMistyped(error)
			? new Mistyped(`Dit begrijpen we niet: ${args.join(' ')}`)
			: error;
		process.exitCode = explain(known);
		if (known instanceof Mistyped) console.error(USAGE);
	}
}

/** What Node says of an option that a command does not have. */
const isMistyped = (error: unknown) =>
	String((error as NodeJS.ErrnoException)?.code).startsWith('ERR_PARSE_ARGS');

function explain(error: unknown): ExitCode {
	if (error instanceof Stopped) {
		console.error(error.message);
		return error.exitCode;
	}
	const trouble = diskTrouble(error);
	console.error(trouble ?? error);
	if (!trouble)
		console.error('Dit is een fout van het programma, niet van jou. Meld ze aan de makers.');
	return EXIT.ours;
}
