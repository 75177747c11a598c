import { runTool } from '../src/pipeline/command/run-tool.ts';
import { EXIT, type ExitCode } from '../src/pipeline/command/exit-codes.ts';

export const USAGE = 'Gebruik: npm run format';

/** Sets the layout of every file right. */
export async function run(): Promise<ExitCode> {
	const code = await runTool('prettier', ['--config', '.config/prettier.json', '--write', '.']);
	return code === 0 ? EXIT.good : EXIT.content;
}
