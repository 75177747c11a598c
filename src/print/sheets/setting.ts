import { direction } from '../../languages/index.ts';
import { type Block, parse } from '../../markdown/index.ts';
import { type TypstOptions, toTypst } from '../../markdown/to-typst.ts';
import type { Colours, Entry } from '../../model/index.ts';
import { fullAddress, shortPath } from '../../routes/index.ts';
import type { Ref, Setting as ViewSetting } from '../../views/index.ts';
import { doorPaint } from './paint.ts';

/** What every printed page needs to know. */
export interface Setting extends ViewSetting {
	savesInk: boolean;
	/** Of who publishes a document with the town: they go before the town's own. */
	colours?: Colours | undefined;
}

export const paintOf = ({ savesInk, dossier, colours = dossier.site.colours }: Setting) =>
	doorPaint(savesInk, colours);

/** In the colours of who publishes it with the town, where somebody does. */
export const inColoursOf = ({ data }: Entry<'publications'>, setting: Setting): Setting => ({
	...setting,
	colours: data.partner?.colours,
});

/** Full address of a place on the site. */
export const addressOf = ({ dossier: { site } }: Setting, path: string) => fullAddress(site, path);

/** An address as people type it: no https, no closing stroke. */
export const spokenAddress = (address: string) =>
	address.replace(/^https?:\/\//, '').replace(/\/$/, '');

/** Where an entry is found: the short address where it has a house number. */
export const printedPath = ({ number, path }: Pick<Ref, 'number' | 'path'>) =>
	number === undefined ? path : shortPath(number);

/** How texts become Typst. */
export const typstOptions = (setting: Setting): TypstOptions => ({
	address: (url) => (url.startsWith('/') ? addressOf(setting, url) : url),
});

/** Markdown as Typst markup. */
export const markup = (setting: Setting, markdown: string) =>
	blocksAsMarkup(setting, parse(markdown).children);

export const blocksAsMarkup = (setting: Setting, blocks: Block[]) =>
	toTypst(blocks, typstOptions(setting));

/** The language of a text, the country whose habits it follows, and which way it runs. */
export const tongueOf = ({ lang, dossier }: Setting) => ({
	lang,
	region: dossier.site.country,
	dir: direction(lang),
});
