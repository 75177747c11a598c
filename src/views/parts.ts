import type { Entry, Pointer, State } from '../model/index.ts';
import type { Addressee } from './part/addressees.ts';
import type { Fact } from './part/facts.ts';
import type { FigureView } from './part/figures.ts';
import type { Event } from './part/follow-up.ts';
import type { Moment } from './time/moments.ts';
import type { Ref } from './ref.ts';
import type { Ground } from './part/support.ts';

/** What one kind of entry has and another has not; empty where it has none. */
export interface AllParts {
	/** What it is called where it has a name of its own: Oplossing, Leemte. */
	label: string;
	/** How far a recommendation's door is open. */
	state: State | undefined;
	/** Whether the source says it or we read it there. */
	basis: { text: string; reading: string } | undefined;
	/** Sentences about what is open. */
	notes: string[];
	facts: Fact[];
	addressees: Addressee[];
	/** The one organisation that was asked, for "Wat deed ...?"; empty where several were. */
	asked: string;
	followUp: Event[];
	/** When somebody last looked whether more is known. */
	checked: string;
	support: Ground[];
	stepsTitle: string;
	lists: LineList[];
	figures: FigureView[];
	moments: Moment[];
	/** Other entries, as a document points to them. */
	links: { title: string; refs: Ref[] }[];
	/** Other entries, as a page shows them. */
	cards: { id: string; title: string; entries: Entry[] }[];
	/** What it rests on besides its own evidence. */
	pointers: Pointer[];
}

export type Parts = Partial<AllParts>;

/** Lines below a heading. */
export interface LineList {
	/** Anchor of the heading. */
	id: string;
	title: string;
	lines: string[];
}

export const NO_PARTS: AllParts = {
	label: '',
	state: undefined,
	basis: undefined,
	notes: [],
	facts: [],
	addressees: [],
	asked: '',
	followUp: [],
	checked: '',
	support: [],
	stepsTitle: '',
	lists: [],
	figures: [],
	moments: [],
	links: [],
	cards: [],
	pointers: [],
};
