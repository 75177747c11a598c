import { stateOf } from '../../dossier/index.ts';
import { formatDate } from '../../i18n/index.ts';
import { type Entry, type Recommendation, STATES } from '../../model/index.ts';
import { addressees, doorOf, stateWords } from './cards/recommendation.ts';
import { keyOf } from './cards/common.ts';
import { doorSvg } from './door.ts';
import { type Setting, paintOf } from './setting.ts';

/** The recommendations as a street of doors: number, door, and a line for the table of all. */
export const streetOf = (setting: Setting, recommendations: readonly Entry<'recommendations'>[]) =>
	[...recommendations]
		.sort((a, b) => a.data.number - b.data.number)
		.map((entry) => ({
			key: keyOf(entry),
			number: entry.data.number,
			title: entry.data.title,
			addressedTo: addressees(setting, entry.data, 'print.as-we-read-short'),
			state: stateWords(setting, stateOf(entry)),
			date: lastDate(setting, entry.data),
			door: doorOf(setting, entry),
		}));

/** Day of the last thing that was done with it, short enough for a table; nothing without an answer. */
function lastDate({ lang }: Setting, { followUp }: Recommendation): string {
	const date = followUp.at(-1)?.date ?? '';
	const isDay = date.length === 'yyyy-mm-dd'.length;
	return isDay ? date.split('-').map(Number).reverse().join('/') : date && formatDate(date, lang);
}

/** What each door says, and how many stand like that. */
export function legendOf(setting: Setting, recommendations: readonly Entry<'recommendations'>[]) {
	const counts = Map.groupBy(recommendations, stateOf);
	return STATES.map((state) => ({
		state: stateWords(setting, state),
		door: doorSvg('legende', state, paintOf(setting)),
		count: counts.get(state)?.length ?? 0,
	}));
}
