import type { Card, ChainLink, ContactView, EntryView } from '../../views/index.ts';

/** What stands in the middle of an entry's page, whatever its kind. */
export interface Body {
	view: EntryView;
	/** Steps, their texts as HTML: hard words are marked in them. */
	steps: { title: string; html: string }[];
	/** The text below the facts, as HTML. */
	html: string;
	chain: ChainLink[];
	contacts: ContactView[];
	/** Other entries below a heading. */
	related: { id: string; title: string; cards: Card[] }[];
	/** Path of a calendar with moments that are still to come. */
	calendar?: string | undefined;
}
