import type { Entry, State } from '../model/index.ts';
import { type Dossier, all, get, linked } from './dossier.ts';

/** How far the door of a recommendation is open: the state of its last follow-up event. */
export const stateOf = ({ data }: Entry<'recommendations'>): State =>
	[...data.followUp].sort((a, b) => (a.date < b.date ? -1 : 1)).at(-1)?.state ?? 'geen-antwoord';

export const answersTo = (dossier: Dossier, barrier: Entry<'barriers'>) =>
	linked(dossier, barrier, 'recommendations');

/** A barrier nobody answered yet: shown as an open question, never hidden. */
export const isOpen = (dossier: Dossier, barrier: Entry<'barriers'>) =>
	answersTo(dossier, barrier).length === 0;

export const actionsFor = (dossier: Dossier, recommendation: Entry<'recommendations'>) =>
	linked(dossier, recommendation, 'actions');

/** Actions that lower a barrier: through its recommendations, or named directly. */
export function actionsAgainst(dossier: Dossier, barrier: Entry<'barriers'>): Entry<'actions'>[] {
	const found = new Set(linked(dossier, barrier, 'actions'));
	for (const answer of answersTo(dossier, barrier))
		for (const action of actionsFor(dossier, answer)) found.add(action);
	return [...found];
}

/** Contact points for a recommendation: those of its actions, then of the organisations it is addressed to. */
export function contactsFor(
	dossier: Dossier,
	recommendation: Entry<'recommendations'>,
): Entry<'contacts'>[] {
	const found = new Set<Entry<'contacts'>>();
	for (const action of actionsFor(dossier, recommendation))
		for (const contact of contactsOfAction(dossier, action)) found.add(contact);
	for (const { organisation } of recommendation.data.addressedTo) {
		if (!organisation) continue;
		for (const contact of linked(dossier, get(dossier, 'organisations', organisation), 'contacts'))
			found.add(contact);
	}
	return [...found].filter(({ data }) => data.state !== 'verlopen');
}

/** An action's own contact points, else those of its project. */
export function contactsOfAction(dossier: Dossier, action: Entry<'actions'>): Entry<'contacts'>[] {
	const own = linked(dossier, action, 'contacts');
	if (own.length > 0 || !action.data.project) return own;
	return linked(dossier, get(dossier, 'projects', action.data.project), 'contacts');
}

/** Actions in other places than the dossier's own: "zo doen anderen het". */
export const isElsewhere = ({ site }: Dossier, action: Entry<'actions'>) =>
	!action.data.places.includes(site.place);

/** How many recommendations stand in each state, for the street of doors. */
export function stateCounts(dossier: Dossier): Map<State, number> {
	const counts = new Map<State, number>();
	for (const recommendation of all(dossier, 'recommendations')) {
		const state = stateOf(recommendation);
		counts.set(state, (counts.get(state) ?? 0) + 1);
	}
	return counts;
}

/** Whether a date of any precision lies wholly before today (both ISO). */
export const isPast = (date: string, today: string) => date < today.slice(0, date.length);
