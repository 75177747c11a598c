import type { Entry } from '../model/index.ts';
import { type Dossier, linked } from './dossier.ts';

export const answersTo = (dossier: Dossier, barrier: Entry<'barriers'>) =>
	linked(dossier, barrier, 'recommendations');

/** A barrier nobody answered yet: shown as an open question, never hidden. */
export const isOpen = (dossier: Dossier, barrier: Entry<'barriers'>) =>
	answersTo(dossier, barrier).length === 0;

export const actionsFor = (dossier: Dossier, recommendation: Entry<'recommendations'>) =>
	linked(dossier, recommendation, 'actions');

/** Actions that lower a barrier: named directly, or through its recommendations. */
export const actionsAgainst = (dossier: Dossier, barrier: Entry<'barriers'>): Entry<'actions'>[] =>
	unique([
		...linked(dossier, barrier, 'actions'),
		...answersTo(dossier, barrier).flatMap((answer) => actionsFor(dossier, answer)),
	]);

/** Barriers that an action lowers: named directly, or through the recommendations it carries out. */
export const barriersBehind = (dossier: Dossier, action: Entry<'actions'>): Entry<'barriers'>[] =>
	unique([
		...linked(dossier, action, 'barriers'),
		...linked(dossier, action, 'recommendations').flatMap((answer) =>
			linked(dossier, answer, 'barriers'),
		),
	]);

/** Actions in other places than the dossier's own: "zo doen anderen het". */
export const isElsewhere = ({ site }: Dossier, action: Entry<'actions'>) =>
	!action.data.places.includes(site.place);

const unique = <E extends Entry>(entries: readonly E[]): E[] => [...new Set(entries)];
