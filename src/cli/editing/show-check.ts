import { check, reportText } from '../../check/index.ts';
import { EXIT, type ExitCode } from '../../pipeline/command/exit-codes.ts';
import { today } from '../../pipeline/input/today.ts';

/** Checks the content after a command changed it, and shows what there is still to do: in all of it, or in one file. */
export async function showCheck(contentDir: string, file?: string): Promise<ExitCode> {
	const checked = await check({ contentDir, today: today() });
	const problems = checked.problems.filter(
		(problem) => file === undefined || problem.file === file,
	);
	const bySeverity = Object.groupBy(problems, ({ severity }) => severity);
	const errors = bySeverity.error?.length ?? 0;
	const counts = { ...checked.counts, errors, warnings: bySeverity.warning?.length ?? 0 };
	const shown = { ...checked, problems, counts, notices: [] };
	process.stdout.write(`\n${reportText(shown, { hasColors: process.stdout.isTTY })}`);
	return errors > 0 ? EXIT.content : EXIT.good;
}
