import type { Entry } from '../../model/index.ts';
import { type Dossier, all } from '../dossier.ts';
import { phaseOf } from '../time/phase.ts';
import { isOver } from '../time/standing.ts';

export type ToTakeAlong = Entry<'contacts'> | Entry<'actions'>;

/** What can be taken along on a day: contact points that still are, and actions that are on. */
export const isToTakeAlong = (entry: Entry, day: string): entry is ToTakeAlong =>
	entry.kind === 'contacts'
		? !isOver(entry, day)
		: entry.kind === 'actions' && ['now', 'soon'].includes(phaseOf(entry, day));

/** What a town has a card of. */
export const toTakeAlong = (dossier: Dossier, day: string): ToTakeAlong[] =>
	[...all(dossier, 'contacts'), ...all(dossier, 'actions')].filter((entry) =>
		isToTakeAlong(entry, day),
	);
