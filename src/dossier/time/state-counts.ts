import { type Entry, STATES, type State } from '../../model/index.ts';
import { stateOf } from './standing.ts';

/** How many of these recommendations stand in each state on a day, in the order of the doors. */
export function stateCounts(
	recommendations: readonly Entry<'recommendations'>[],
	day: string,
): { state: State; n: number }[] {
	const perState = Map.groupBy(recommendations, (entry) => stateOf(entry, day));
	return STATES.map((state) => ({ state, n: perState.get(state)?.length ?? 0 }));
}
