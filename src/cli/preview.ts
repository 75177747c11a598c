import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { EXIT, type ExitCode } from '../pipeline/command/exit-codes.ts';
import { untilStopped } from '../pipeline/command/signals.ts';
import { Stopped } from '../pipeline/command/stopped.ts';
import { baseTyped, portTyped } from '../pipeline/command/typed.ts';
import { baseOf } from './preview/base.ts';
import { serve } from './preview/static-server.ts';

export const USAGE =
	'Gebruik: npm run preview -- [--port 4321] [--dir dist] [--base /pad/] [--host adres]';

/** Shows the last build, until whoever started it has seen enough. */
export async function run(args: string[]): Promise<ExitCode> {
	const options = readOptions(args);
	if (!existsSync(options.dir))
		throw new Stopped(EXIT.usage, 'Er is nog geen site. Maak ze eerst met: npm run build');
	const server = await serve(options).catch((error: NodeJS.ErrnoException) => {
		if (error.code !== 'EADDRINUSE') throw error;
		throw new Stopped(EXIT.usage, `Poort ${options.port} is bezet. Kies een andere met --port.`);
	});
	console.log(`De site staat op http://localhost:${options.port}${options.base} (stoppen: Ctrl+C)`);
	await untilStopped();
	server.close();
	// A browser keeps its connections open for as long as it likes.
	server.closeAllConnections();
	return EXIT.good;
}

export function readOptions(args: string[]) {
	const { values } = parseArgs({
		args,
		options: {
			port: { type: 'string', default: '4321' },
			dir: { type: 'string', default: 'dist' },
			base: { type: 'string' },
			host: { type: 'string', default: 'localhost' },
		},
	});
	const dir = resolve(values.dir);
	const port = portTyped(values.port);
	return { dir, port, base: baseTyped(values.base) ?? baseOf(dir), host: values.host };
}
