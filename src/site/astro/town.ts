import type { Content } from '../../dossier/index.ts';
import type { Words } from '../../languages/index.ts';
import type { Printed } from '../printed.ts';

/** What the pages are made of: the content as it was read, and what whoever builds decided. */
export interface Town {
	/** The folder with content, absolute: pictures and recordings are taken from it. */
	contentDir: string;
	/** The day for which everything is told (ISO). */
	day: string;
	content: Content;
	/** The site's own words, whole, for every language it speaks. */
	words: Record<string, Words>;
	/** The languages in which the town has sentences of its own. */
	ownWords: readonly string[];
	/** Made before the pages: they say how many pages each document has. */
	printed: readonly Printed[];
}

/** Where the pages get their town. A build has one; whoever writes has another after every change. */
export interface TownSource {
	current: () => Town;
	/** Reads again after a change. */
	refresh?: () => Promise<void>;
}
