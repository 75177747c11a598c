import { all, askedOfTown, isAskedOfTown, stateCounts } from '../../dossier/index.ts';
import { type Card, cardsOf } from '../card.ts';
import { type DoorView, streetOf } from '../document/street.ts';
import type { Setting } from '../setting.ts';

/** What still loads on an old phone; more recommendations than this are for their own list. */
export const MOST_DOORS = 150;
/** What a glance takes in of what was asked; the list has all of it. */
const MOST_ASKED = 30;

/** The street by who was asked: what others must do is not laid at the town's door. */
export interface StreetView {
	/** Asked of this town: large, with titles. */
	asked: { n: number; cards: Card[] };
	/** Asked of others, and ideas of other towns: small. */
	others: { n: number; doors: DoorView[]; counts: ReturnType<typeof stateCounts> };
}

export function streetView(setting: Setting): StreetView {
	const { dossier, day } = setting;
	const asked = askedOfTown(dossier);
	const others = all(dossier, 'recommendations').filter((entry) => !isAskedOfTown(dossier, entry));
	return {
		asked: { n: asked.length, cards: cardsOf(setting, asked.slice(0, MOST_ASKED)) },
		others: {
			n: others.length,
			doors: streetOf(setting, others.slice(0, MOST_DOORS)),
			counts: stateCounts(others, day).filter(({ n }) => n > 0),
		},
	};
}
