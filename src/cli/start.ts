import { EXIT, type ExitCode } from '../pipeline/command/exit-codes.ts';
import * as build from './build.ts';
import * as check from './check.ts';
import * as preview from './preview.ts';

export const USAGE = `Gebruik: npm start
  Kijkt de inhoud na, bouwt de site en toont ze. Opties gaan naar het tonen:
${preview.USAGE}`;

/** The whole way from text to a site that somebody can look at. */
export async function run(args: string[]): Promise<ExitCode> {
	// Before minutes of building, whatever is typed wrongly.
	preview.readOptions(args);
	for (const step of [check, build]) {
		const code = await step.run([]);
		if (code !== EXIT.good) return code;
	}
	return preview.run(args);
}
