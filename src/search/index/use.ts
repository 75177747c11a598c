import {
	type Dossier,
	type Phase,
	isElsewhere,
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
			return standingOn(dossier, entry, day)?.state === 'verlopen' ? 'over' : undefined;
		default:
			return undefined;
	}
}
