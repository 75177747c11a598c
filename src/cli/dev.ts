import { parseArgs } from 'node:util';
import { EXIT, type ExitCode } from '../pipeline/command/exit-codes.ts';
import { servePages } from '../pipeline/parts/pages.ts';
import { untilStopped } from '../pipeline/command/signals.ts';
import { baseTyped, contentTyped, portTyped, refuseOddPlace } from '../pipeline/command/typed.ts';
import { watchTown } from '../pipeline/input/watch-town.ts';

export const USAGE =
	'Gebruik: npm run dev -- [--content MAP] [--base /pad/] [--port 4321] [--host adres]';

/** Serves the pages as they are being written. Problems are shown and stop nothing. */
export async function run(args: string[]): Promise<ExitCode> {
	const string = { type: 'string' } as const;
	const { values } = parseArgs({
		args,
		options: { content: string, base: string, port: string, host: string },
	});
	const contentDir = contentTyped(values.content);
	const base = baseTyped(values.base);
	const { host } = values;
	const port = values.port && portTyped(values.port);
	refuseOddPlace();
	const stopped = untilStopped();
	const server = await servePages(await watchTown({ contentDir, base }), {
		...(port && { port }),
		...(host && { host }),
	});
	await stopped;
	await server.stop();
	return EXIT.good;
}
