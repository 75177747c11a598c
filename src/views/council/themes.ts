import { all, get, isAskedOfTown } from '../../dossier/index.ts';
import { STATES } from '../../model/index.ts';
import { type DoorView, streetOf } from '../document/street.ts';
import type { Setting } from '../setting.ts';

/** A theme as a row of doors: the longer the row, the more was asked. */
export interface ThemeRow {
	title: string;
	/** In words: how many, and how many without an answer; how many barriers and actions. */
	counts: string[];
	doors: (DoorView & { isOfTown: boolean })[];
}

/** Every theme of the dossier; each recommendation stands under its first. */
export function themeRows(setting: Setting): ThemeRow[] {
	const { dossier, t } = setting;
	const themesOfAll = Map.groupBy(all(dossier, 'recommendations'), ({ data }) => data.themes[0]);
	const count = (kind: 'barriers' | 'actions', theme: string) =>
		all(dossier, kind).filter(({ data }) => data.themes.includes(theme)).length;
	return dossier.taxonomy.themes.map(({ id, title }) => {
		const own = themesOfAll.get(id) ?? [];
		const doors = streetOf(setting, own)
			.map((door) => ({
				...door,
				isOfTown: isAskedOfTown(dossier, get(dossier, 'recommendations', door.id)),
			}))
			.toSorted((a, b) => STATES.indexOf(b.state) - STATES.indexOf(a.state) || a.number - b.number);
		return {
			title,
			doors,
			counts: [
				askedWords(setting, doors),
				[
					t('list.count.barriers', { n: count('barriers', id) }),
					t('list.count.actions', { n: count('actions', id) }),
				].join(', '),
			],
		};
	});
}

function askedWords({ t }: Setting, doors: readonly DoorView[]): string {
	if (doors.length === 0) return t('council.theme.none');
	const silent = doors.filter(({ state }) => state === 'geen-antwoord').length;
	const all = t('list.count.recommendations', { n: doors.length });
	if (silent === 0) return all;
	return `${all}, ${t('council.silent', { n: silent })}`;
}
