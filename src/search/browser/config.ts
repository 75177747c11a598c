import type { Texts } from './texts.ts';

/** Where the parts of the search lie, whatever folder the site is in. */
export interface Places {
	/** Pagefind's own script. */
	pagefind: string;
	words: string;
	/** Folder with a file per first letter. */
	foreign: string;
	/** Fetched by Pagefind's script, too late to our mind. */
	engine: string;
	/** The site's root as readers see it: Pagefind puts it before addresses. */
	base: string;
}

/** Every search box leads to the search page; the rest lies beside that. */
export function placesOf(form: HTMLFormElement): Places {
	const page = form.getAttribute('action') ?? '/zoeken/';
	const base = page.replace(/[^/]+\/$/, '');
	return {
		pagefind: `${base}pagefind/pagefind.js`,
		words: `${page}woorden.json`,
		foreign: `${page}talen/`,
		engine: `${base}pagefind/wasm.unknown.pagefind`,
		base,
	};
}

/** What the search page tells its script, as JSON in `data-zoekpagina`. */
export interface Config {
	lang: string;
	texts: Texts;
	/** Kinds as they are named in the index → [name of the tab, word on the card, class of the card], in order. */
	kinds: Record<string, readonly [string, string, string]>;
}

export const readConfig = (root: HTMLElement): Config =>
	JSON.parse(root.dataset['zoekpagina'] ?? '{}') as Config;
