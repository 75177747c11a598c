import { actionsFor, all, get, isAskedOfTown } from '../../dossier/index.ts';
import { formatList } from '../../languages/index.ts';
import type { Entry } from '../../model/index.ts';
import { type DoorView, streetOf } from '../document/street.ts';
import type { Setting } from '../setting.ts';

/** Something that others were asked or did, to take over. */
export interface Idea extends DoorView {
	/** What was done with it, and where. */
	done: string[];
	where: string;
	/** Ids of the sources it rests on. */
	sources: string[];
}

/** What others were asked or did, by theme; each idea stands under its first theme. */
export function ideasOf(setting: Setting): { title: string; ideas: Idea[] }[] {
	const { dossier } = setting;
	const ideas = all(dossier, 'recommendations').filter((entry) => !isAskedOfTown(dossier, entry));
	const perTheme = Map.groupBy(ideas, ({ data }) => data.themes[0]);
	return dossier.taxonomy.themes.flatMap(({ id, title }) => {
		const own = perTheme.get(id);
		return own ? [{ title, ideas: rowsOf(setting, own) }] : [];
	});
}

const rowsOf = (setting: Setting, entries: readonly Entry<'recommendations'>[]): Idea[] =>
	streetOf(setting, entries).map((door) => ({
		...door,
		...doneWith(setting, get(setting.dossier, 'recommendations', door.id)),
	}));

function doneWith({ dossier, lang }: Setting, entry: Entry<'recommendations'>) {
	const actions = actionsFor(dossier, entry);
	return {
		done: actions.map(({ data }) => data.title),
		where: formatList(new Set(actions.flatMap(({ data }) => data.places)), lang),
		sources: [...new Set(entry.data.evidence.map(({ source }) => source))],
	};
}
