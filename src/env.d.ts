/// <reference types="astro/client" />

declare module 'subset-font' {
	/** Cuts a font down to the letters of a text. */
	export default function subsetFont(
		font: Uint8Array,
		letters: string,
		options?: {
			targetFormat?: 'woff2';
			variationAxes?: Record<string, number | { min: number; max: number }>;
		},
	): Promise<Uint8Array>;
}

/** The town whose pages are made, as src/site/astro/town-plugin.ts offers it. */
declare module 'virtual:drempelwijzer' {
	type Content = import('./dossier/index.ts').Content;
	const town: Omit<import('./site/astro/town.ts').Town, 'content'> &
		Pick<Content, 'site' | 'taxonomy' | 'amounts' | 'logo' | 'partnerLogos'>;
	export default town;
}

declare namespace App {
	interface Locals {
		lang: string;
		t: import('./languages/index.ts').Translate;
		/** The same words in Dutch: on a translated page they stand beside. */
		dutch: import('./languages/index.ts').Translate;
		/** Where this page's language begins, from the root. */
		home: string;
		site: import('./model/index.ts').Site;
		/** The town's own pages in the menus. */
		menu: ReturnType<typeof import('./views/index.ts').menuOf>;
		face: import('./site/media/face.ts').Face;
		/** The day for which everything is told (ISO). */
		version: string;
		/** Whether the menus offer the agenda: at the top only for what is to come. */
		agenda: import('./site/agenda.ts').Agenda;
		/** Where the text of this page is edited, if site.yaml names the repository. */
		edit: string | undefined;
		/** Where a reader says what is wrong on this page, if there is somewhere to. */
		mistake: string | undefined;
		/** Puts the site's folder before a path from the root. */
		href: (path: string) => string;
	}
}
