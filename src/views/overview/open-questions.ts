import { all, isOpen } from '../../dossier/index.ts';
import { type Entry, kindNames } from '../../model/index.ts';
import type { OpenView } from '../document/open.ts';
import { type Ref, refTo, refsTo } from '../ref.ts';
import type { Setting } from '../setting.ts';

/** Everything the sources leave out or leave in doubt: shown, never filled in. */
export const openQuestionsView = (setting: Setting): { barriers: Ref[]; open: OpenView[] } => ({
	barriers: refsTo(
		setting,
		all(setting.dossier, 'barriers').filter((barrier) => isOpen(setting.dossier, barrier)),
	),
	open: kindNames
		.flatMap((kind): Entry[] => all(setting.dossier, kind))
		.map((entry) => {
			const { gaps = [], doubts = [] } = entry.data as { gaps?: string[]; doubts?: string[] };
			return { ...refTo(setting, entry), gaps, doubts };
		})
		.filter(({ gaps, doubts }) => gaps.length + doubts.length > 0),
});
