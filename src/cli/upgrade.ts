import { parseArgs } from 'node:util';
import { FORMAT } from '../model/index.ts';
import { EXIT, type ExitCode } from '../pipeline/command/exit-codes.ts';
import { contentTyped } from '../pipeline/command/typed.ts';
import { showCheck } from './editing/show-check.ts';
import { upgradeFolder } from './upgrade/upgrade-folder.ts';

export const USAGE = `Zo gebruik je dit: npx drempelwijzer upgrade
  Zet de inhoud om naar het formaat van deze versie, en toont wat er verandert.
  --content MAP   een andere map met inhoud`;

/** Brings the content to the format that this version reads. */
export async function run(args: string[]): Promise<ExitCode> {
	const { values } = parseArgs({ args, options: { content: { type: 'string' } } });
	const contentDir = contentTyped(values.content);
	const report = upgradeFolder(contentDir);
	if (report !== undefined) {
		console.log(report);
		return showCheck(contentDir);
	}
	console.log(`De inhoud heeft het nieuwste formaat al: ${FORMAT}. Er verandert niets.`);
	return EXIT.good;
}
