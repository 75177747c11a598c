import {
	type Dossier,
	type Phase,
	isElsewhere,
	isOfOtherTown,
	phaseOf,
	projectPhase,
	standingOn,
} from '../../dossier/index.ts';
import type { Entry } from '../../model/index.ts';
import type { Use } from '../browser/types.ts';

const USES: Partial<Record<Phase, Use>> = {
	over: 'over',
	stop: 'over',
	done: 'over',
	soon: 'idea',
};

/** Why a person cannot use an entry on this day (ISO); undefined for what can be used, and for what nobody uses. */
export function useOf(dossier: Dossier, entry: Entry, day: string): Use | undefined {
	switch (entry.kind) {
		case 'actions':
			return USES[phaseOf(entry, day)] ?? (isElsewhere(dossier, entry) ? 'elsewhere' : undefined);
		case 'projects':
			return USES[projectPhase(dossier, entry, day)];
		case 'recommendations':
			return 'idea';
		case 'contacts':
			if (standingOn(dossier, entry, day)?.state === 'verlopen') return 'over';
			return isForOthers(dossier, entry) ? 'elsewhere' : undefined;
		default:
			return undefined;
	}
}

/** The counter of another town; who answers for a whole region is for everybody. */
const isForOthers = (dossier: Dossier, { data }: Entry<'contacts'>) =>
	!data.places.includes(dossier.site.place) && isOfOtherTown(dossier, data.organisation);
