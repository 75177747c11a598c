import type { Texts } from './texts.ts';

/** Where the parts of the search lie, whatever folder the site is in. */
export interface Places {
	/** Pagefind's own script. */
	pagefind: string;
	words: string;
	/** Folder with a file per first letter. */
	foreign: string;
	/** Pagefind's script asks for this last, though it is the heaviest. */
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
	/** What the page says to who asks in a language that the site has no pages in, in that language. */
	noPages: Partial<Record<string, string>>;
	/** How each kind of the model is shown, in the order of the tabs. */
	kinds: Record<string, KindLook>;
}

interface KindLook {
	/** What the address of a search calls it. */
	address: string;
	/** On its tab. */
	many: string;
	/** On a card. */
	one: string;
	/** Class of a card. */
	look: string;
}

/** The kind that an address names; a name that it does not know is no kind, and finds nothing. */
export const kindNamed = ({ kinds }: Config, address: string): string =>
	Object.keys(kinds).find((kind) => kinds[kind]?.address === address) ?? address;

export const readConfig = (root: HTMLElement): Config =>
	JSON.parse(root.dataset['zoekpagina'] ?? '{}') as Config;
