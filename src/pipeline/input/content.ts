import { type CheckOptions, type Checked, check } from '../../check/index.ts';
import { reportText } from '../../check/report/text.ts';
import type { Content, Dossier } from '../../dossier/index.ts';
import { EXIT } from '../command/exit-codes.ts';
import { Stopped } from '../command/stopped.ts';

/** Checked content without errors. */
export type GoodContent = Checked & { content: Content; dossier: Dossier };

/** Reads and checks the content; stops the command, with every problem shown, when there is an error. */
export async function readContent(options: CheckOptions): Promise<GoodContent> {
	const start = performance.now();
	const checked = await check(options);
	const { content, dossier } = checked;
	if (content && dossier) return { ...checked, content, dossier };
	const hasColors = process.stderr.isTTY;
	const milliseconds = performance.now() - start;
	throw new Stopped(
		EXIT.content,
		reportText({ ...checked, notices: [] }, { hasColors, milliseconds }),
	);
}
