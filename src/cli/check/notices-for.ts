import type { Checked } from '../../check/index.ts';
import { changedFiles } from '../impact/base.ts';
import type { CheckCommand } from './options.ts';

/** Programs that compare by themselves what is new. */
const COMPARE = ['json', 'sarif', 'gitlab'];

/** People see the notices of what changed, and not of all that others wrote before them. */
export function withNoticesFor(
	{ since, format, contentDir }: CheckCommand,
	checked: Checked,
): Checked {
	if (since === undefined) return COMPARE.includes(format) ? checked : { ...checked, notices: [] };
	const changed = new Set(changedFiles(since, contentDir));
	// From the folder itself, as git says it, also on Windows.
	const isChanged = ({ file }: { file: string }) => changed.has(file.slice(file.indexOf('/') + 1));
	return { ...checked, notices: checked.notices.filter(isChanged) };
}
