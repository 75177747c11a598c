import { join, relative } from 'node:path';
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
	const isChanged = ({ file }: { file: string }) =>
		changed.has(relative(contentDir, join(contentDir, '..', file)));
	return { ...checked, notices: checked.notices.filter(isChanged) };
}
