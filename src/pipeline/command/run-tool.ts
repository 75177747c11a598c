import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** Runs one of our tools in this folder, with its output shown; gives its exit code. */
export function runTool(
	tool: string,
	args: string[],
	env: NodeJS.ProcessEnv = {},
): Promise<number> {
	// npm makes a .cmd file of every tool on Windows, which only a shell can start.
	const shell = process.platform === 'win32';
	const command = tool === 'node' ? process.execPath : join('node_modules', '.bin', tool);
	const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...env }, shell });
	return new Promise((done, fail) => {
		child.on('error', fail);
		child.on('close', (code) => done(code ?? 1));
	});
}

/** Runs one of our own commands, as `npm run` would. */
export const runCommand = (name: string, args: string[] = [], env: NodeJS.ProcessEnv = {}) =>
	runTool('node', [join(import.meta.dirname, '../../cli/bin.mjs'), name, ...args], env);
