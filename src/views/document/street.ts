import { eventsUntil, stateOf } from '../../dossier/index.ts';
import { formatDate } from '../../languages/index.ts';
import { type Entry, STATES, type State } from '../../model/index.ts';
import { type Addressee, addresseeLine, addresseesOf } from '../part/addressees.ts';
import { type Ref, refTo } from '../ref.ts';
import { type BudgetView, answerWords, budgetOf } from '../part/request.ts';
import type { Setting } from '../setting.ts';

/** A recommendation as one door of the street, and one line of the table of all. */
export interface DoorView extends Ref {
	number: number;
	state: State;
	stateWords: string;
	addressees: Addressee[];
	/** All of them as one line. */
	to: string;
	/** Day of the last thing that was done with it, as precise as its source; empty without an answer. */
	date: string;
	when: string;
	budget: BudgetView | undefined;
	/** By when there is to be an answer: as precise as its source, and in words with what became of it. */
	answerBy: string;
	answer: string;
}

/** All recommendations by house number. */
export const streetOf = (
	setting: Setting,
	recommendations: readonly Entry<'recommendations'>[],
): DoorView[] =>
	recommendations
		.toSorted((a, b) => a.data.number - b.data.number)
		.map((entry) => {
			const state = stateOf(entry, setting.day);
			const date = eventsUntil(entry, setting.day).at(-1)?.date ?? '';
			const addressees = addresseesOf(setting, entry.data);
			return {
				...refTo(setting, entry),
				number: entry.data.number,
				state,
				stateWords: setting.t(`state.${state}`),
				addressees,
				to: addresseeLine(setting, addressees, setting.t('recommendation.read')),
				date,
				when: date && formatDate(date, setting.lang),
				budget: budgetOf(setting, entry.data),
				answerBy: entry.data.answer?.date ?? '',
				answer: answerWords(setting, entry),
			};
		});

/** The doors in each state that occurs, in the order of the states. */
export const byState = (street: readonly DoorView[]) =>
	STATES.map((state) => ({
		state,
		doors: street.filter((door) => door.state === state),
	})).filter(({ doors }) => doors.length > 0);
