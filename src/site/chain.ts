import {
	type Dossier,
	actionsAgainst,
	actionsFor,
	answersTo,
	contactsFor,
	contactsOfAction,
	linked,
} from '../dossier/index.ts';
import type { Entry, KindName } from '../model/index.ts';

/** One column of the chain barrier → recommendation → action → contact. */
export interface ChainLink {
	kind: 'barriers' | 'recommendations' | 'actions' | 'contacts';
	entries: Entry[];
	isHere: boolean;
}

const unique = <E extends Entry>(entries: E[]): E[] => [...new Set(entries)];

/** The chain as seen from one of its entries. */
export function chainOf(dossier: Dossier, entry: Entry): ChainLink[] {
	const columns = columnsOf(dossier, entry);
	return (['barriers', 'recommendations', 'actions', 'contacts'] as const).map((kind) => ({
		kind,
		entries: columns[kind],
		isHere: kind === entry.kind,
	}));
}

type Columns = Record<ChainLink['kind'], Entry[]>;

function columnsOf(dossier: Dossier, entry: Entry): Columns {
	switch (entry.kind as KindName) {
		case 'barriers':
			return fromBarrier(dossier, entry as Entry<'barriers'>);
		case 'recommendations':
			return fromRecommendation(dossier, entry as Entry<'recommendations'>);
		case 'actions':
			return fromAction(dossier, entry as Entry<'actions'>);
		default:
			throw new Error(`No chain runs through ${entry.kind}`);
	}
}

function fromBarrier(dossier: Dossier, barrier: Entry<'barriers'>): Columns {
	const recommendations = answersTo(dossier, barrier);
	return {
		barriers: [barrier],
		recommendations,
		actions: actionsAgainst(dossier, barrier),
		contacts: unique(recommendations.flatMap((answer) => contactsFor(dossier, answer))),
	};
}

function fromRecommendation(dossier: Dossier, recommendation: Entry<'recommendations'>): Columns {
	return {
		barriers: linked(dossier, recommendation, 'barriers'),
		recommendations: [recommendation],
		actions: actionsFor(dossier, recommendation),
		contacts: contactsFor(dossier, recommendation),
	};
}

function fromAction(dossier: Dossier, action: Entry<'actions'>): Columns {
	const recommendations = linked(dossier, action, 'recommendations');
	return {
		barriers: unique([
			...linked(dossier, action, 'barriers'),
			...recommendations.flatMap((answer) => linked(dossier, answer, 'barriers')),
		]),
		recommendations,
		actions: [action],
		contacts: contactsOfAction(dossier, action).filter(({ data }) => data.state !== 'verlopen'),
	};
}
