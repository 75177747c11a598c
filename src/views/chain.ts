import {
	actionsAgainst,
	actionsFor,
	answersTo,
	barriersBehind,
	contactsFor,
	linked,
} from '../dossier/index.ts';
import { CHAIN, type Entry } from '../model/index.ts';
import { type Ref, refsTo } from './ref.ts';
import type { Setting } from './setting.ts';

/** One column of the chain. */
export interface ChainLink {
	kind: (typeof CHAIN)[number];
	refs: Ref[];
	isHere: boolean;
}

/** The chain as seen from one of its entries; none for what stands beside it. */
export function chainOf(setting: Setting, entry: Entry): ChainLink[] {
	const columns = columnsOf(setting, entry);
	if (!columns) return [];
	return CHAIN.map((kind) => ({
		kind,
		refs: refsTo(setting, columns[kind]),
		isHere: kind === entry.kind,
	}));
}

type Columns = Record<ChainLink['kind'], Entry[]>;

function columnsOf({ dossier, day }: Setting, entry: Entry): Columns | undefined {
	const contacts = contactsFor(dossier, entry, day).map(({ contact }) => contact);
	switch (entry.kind) {
		case 'barriers':
			return {
				barriers: [entry],
				recommendations: answersTo(dossier, entry),
				actions: actionsAgainst(dossier, entry),
				contacts,
			};
		case 'recommendations':
			return {
				barriers: linked(dossier, entry, 'barriers'),
				recommendations: [entry],
				actions: actionsFor(dossier, entry),
				contacts,
			};
		case 'actions':
			return {
				barriers: barriersBehind(dossier, entry),
				recommendations: linked(dossier, entry, 'recommendations'),
				actions: [entry],
				contacts,
			};
		default:
			return undefined;
	}
}
