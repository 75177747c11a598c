import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { EXIT } from '../pipeline/exit-codes.ts';
import { baseOf } from './preview/base.ts';
import { serve } from './preview/static-server.ts';

const USAGE =
	'Gebruik: npm run preview -- [--port 4321] [--dir dist] [--base /pad/] [--host adres]';

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
	const options = readOptions(args);
	if (!options) return EXIT.usage;
	if (!existsSync(options.dir)) {
		console.error('Er is nog geen site. Maak ze eerst met: npm run build');
		return EXIT.usage;
	}
	try {
		await serve(options);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
		console.error(`Poort ${options.port} is bezet. Kies een andere met --port.`);
		return EXIT.usage;
	}
	console.log(`De site staat op http://localhost:${options.port}${options.base} (stoppen: Ctrl+C)`);
	// Stopping is how a preview ends: not an error for whoever started it.
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
		process.once(signal, () => process.exit(EXIT.good));
	return EXIT.good;
}

function readOptions(args: string[]) {
	try {
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
		const port = Number(values.port);
		if (!Number.isInteger(port) || port < 1 || port > 65_535)
			throw new Error(`Geen poort: ${values.port}`);
		return { dir, port, base: values.base ?? baseOf(dir), host: values.host };
	} catch (error) {
		console.error(`${(error as Error).message}\n${USAGE}`);
		return undefined;
	}
}
