import { STATES } from '../../model/index.ts';
import { type DoorView, addresseeLine } from '../../views/index.ts';
import { doorSvg } from './door.ts';
import { type Setting, paintOf } from './setting.ts';

/** What follows a name that is our reading, in a table that explains the sign above it. */
const READ = '*';

/** The recommendations as a street of doors: number, door, and a line for the table of all. */
export const printStreet = (setting: Setting, street: readonly DoorView[]) =>
	street.map(({ key, id, number, title, addressees, state, stateWords, date, when }) => ({
		key,
		number,
		title,
		addressedTo: addresseeLine(setting, addressees, READ),
		state: stateWords,
		date: shortDate(date) ?? when,
		door: doorSvg(id, state, paintOf(setting)),
	}));

/** A whole day is short enough for a table in figures. */
const shortDate = (date: string) =>
	date.length === 'yyyy-mm-dd'.length ? date.split('-').map(Number).reverse().join('/') : undefined;

/** What each door says, and how many stand like that. */
export const legendOf = (setting: Setting, street: readonly DoorView[]) =>
	STATES.map((state) => ({
		state: setting.t(`state.${state}`),
		door: doorSvg('legende', state, paintOf(setting)),
		count: street.filter((door) => door.state === state).length,
	}));
