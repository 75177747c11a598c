import { parse } from '../../markdown/index.ts';
import { type TypstOptions, toTypst } from '../../markdown/to-typst.ts';
import type { Dossier } from '../../dossier/index.ts';
import { type Translate, entryPath, shortPath, withBase } from '../../i18n/index.ts';
import type { Entry } from '../../model/index.ts';
import { doorPaint } from './paint.ts';

/** What every printed page needs to know. */
export interface Setting {
	dossier: Dossier;
	/** Language of `t`, dates and lists: Dutch, the original, or what stands beside it. */
	lang: string;
	t: Translate;
	/** Day of this version, ISO. */
	version: string;
	savesInk: boolean;
}

export const paintOf = ({ savesInk }: Setting) => doorPaint(savesInk);

/** Full address of a place on the site. */
export const addressOf = ({ dossier: { site } }: Setting, path: string) =>
	`${site.url.replace(/\/$/, '')}${withBase(site.base, path)}`;

/** An address as people type it: no https, no closing stroke. */
export const spokenAddress = (address: string) =>
	address.replace(/^https?:\/\//, '').replace(/\/$/, '');

/** The address of an entry: the short one where it has a house number. */
export const pathOf = (entry: Entry) =>
	entry.kind === 'recommendations'
		? shortPath(entry as Entry<'recommendations'>)
		: entryPath(entry);

/** How texts become Typst. */
export const typstOptions = (setting: Setting): TypstOptions => ({
	address: (url) => (url.startsWith('/') ? addressOf(setting, url) : url),
});

/** Markdown as Typst markup. */
export const markup = (setting: Setting, markdown: string) =>
	toTypst(parse(markdown).children, typstOptions(setting));
