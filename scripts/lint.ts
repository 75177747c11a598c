import { EXIT, type ExitCode } from '../src/pipeline/command/exit-codes.ts';
import { runTool } from '../src/pipeline/command/run-tool.ts';

export const USAGE = 'Gebruik: npm run lint';

const prettier = ['--config', '.config/prettier.json'];

const TOOLS: [name: string, tool: string, args: string[]][] = [
	['ESLint', 'eslint', ['--config', '.config/eslint.js', '--max-warnings', '0', '.']],
	['stylelint', 'stylelint', ['--config', '.config/stylelint.json', 'src/**/*.{css,astro}']],
	['Prettier', 'prettier', [...prettier, '--check', '--log-level', 'warn', '.']],
	['astro check', 'astro', ['check', '--minimumSeverity', 'warning']],
	['TypeScript', 'tsc', ['--noEmit', '-p', 'tsconfig.json']],
];

/** Runs every tool, also after one fails: whoever mends wants the whole list. */
export async function run(): Promise<ExitCode> {
	const failed: string[] = [];
	for (const [name, tool, args] of TOOLS) {
		console.log(`\n${name}`);
		if ((await runTool(tool, args, { ASTRO_TELEMETRY_DISABLED: '1' })) !== 0) failed.push(name);
	}
	console.log(failed.length === 0 ? '\nAlles in orde.' : `\nNiet in orde: ${failed.join(', ')}.`);
	return failed.length === 0 ? EXIT.good : EXIT.content;
}
