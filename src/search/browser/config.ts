import type { Texts } from './texts.ts';

/** What the page tells its script, as JSON in `data-zoek`. */
export interface Config {
	/** Addresses of Pagefind's own script and of the word list. */
	pagefind: string;
	words: string;
	/** The site's root as readers see it: Pagefind puts it before addresses. */
	base: string;
	lang: string;
	texts: Texts;
	/** Kinds as they are named in the index → [name of the tab, class of the card], in order. */
	kinds: Record<string, readonly [string, string]>;
}

export const readConfig = (root: HTMLElement): Config =>
	JSON.parse(root.dataset['zoek'] ?? '{}') as Config;
