import type { Dossier } from '../dossier/index.ts';
import type { Translate } from '../languages/index.ts';
import type { Setting } from './setting.ts';

/**
 * Makes a view once for an entry in a language: its page, tables, feeds and all that name it ask for the same. Of another
 * day it is made again, and only the last is kept: paper looks at many days to find when its words changed.
 */
export function toldOnce<Told extends object, View>(
	make: (setting: Setting, entry: Told) => View,
): (setting: Setting, entry: Told) => View {
	const known = new WeakMap<
		Dossier,
		WeakMap<Translate, WeakMap<Told, { day: string; view: View }>>
	>();
	return (setting, entry) => {
		const { dossier, t, day } = setting;
		const views = known
			.getOrInsertComputed(dossier, () => new WeakMap())
			.getOrInsertComputed(t, () => new WeakMap());
		const last = views.get(entry);
		if (last?.day === day) return last.view;
		const view = make(setting, entry);
		views.set(entry, { day, view });
		return view;
	};
}
