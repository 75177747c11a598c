import { type CheckOptions, type Checked, check } from '../check/index.ts';
import { reportText } from '../check/report/text.ts';
import type { Dossier } from '../dossier/index.ts';
import { EXIT } from './exit-codes.ts';
import { BuildStopped } from './stopped.ts';

/** Checked content without errors. */
export type GoodContent = Checked & { dossier: Dossier };

/** Reads and checks the content; stops the build, with every problem shown, when there is an error. */
export async function readContent(options: CheckOptions): Promise<GoodContent> {
	const start = performance.now();
	const checked = await check(options);
	const { dossier } = checked;
	if (checked.counts.errors === 0 && dossier) return { ...checked, dossier };
	const hasColors = process.stderr.isTTY;
	const milliseconds = performance.now() - start;
	throw new BuildStopped(
		EXIT.content,
		reportText({ ...checked, notices: [] }, { hasColors, milliseconds }),
	);
}
