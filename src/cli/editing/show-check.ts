import { check, reportText } from '../../check/index.ts';
import { EXIT, type ExitCode } from '../../pipeline/exit-codes.ts';
import { today } from '../../pipeline/today.ts';

/** Checks the content after a command changed it, and shows what there is still to do. */
export async function showCheck(contentDir: string): Promise<ExitCode> {
	const checked = await check({ contentDir, today: today() });
	process.stdout.write(
		`\n${reportText({ ...checked, notices: [] }, { hasColors: process.stdout.isTTY })}`,
	);
	return checked.counts.errors > 0 ? EXIT.content : EXIT.good;
}
