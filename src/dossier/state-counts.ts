import { STATES, type State } from '../model/index.ts';
import { type Dossier, all } from './dossier.ts';
import { stateOf } from './standing.ts';

/** How many recommendations stand in each state on a day, in the order of the doors. */
export function stateCounts(dossier: Dossier, day: string): { state: State; n: number }[] {
	const perState = Map.groupBy(all(dossier, 'recommendations'), (entry) => stateOf(entry, day));
	return STATES.map((state) => ({ state, n: perState.get(state)?.length ?? 0 }));
}
