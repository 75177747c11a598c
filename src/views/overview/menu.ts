import { all, inLanguage, translationOf } from '../../dossier/index.ts';
import { entryPath } from '../../routes/index.ts';
import { ENGINE_PAGES } from '../../model/index.ts';
import type { Setting } from '../setting.ts';

/** More do not fit in the bar of a phone: the others stand at the foot. */
export const MOST_IN_HEADER = 3;

export interface MenuLink {
	id: string;
	title: string;
	path: string;
}

/** The town's own pages that the menus offer, in the reader's language where they are in it. */
export function menuOf({ dossier, lang }: Setting): { header: MenuLink[]; footer: MenuLink[] } {
	const pages = all(dossier, 'pages').toSorted((a, b) => a.data.order - b.data.order);
	const linksOf = (wanted: readonly string[]) =>
		pages
			.filter(({ id, data }) => data.menu && wanted.includes(data.menu) && !isEngines(id))
			.map((page) => ({
				id: page.id,
				title: inLanguage(dossier, page, lang).data.title,
				path: entryPath(
					dossier.site,
					translationOf(dossier, page, lang) ? { ...page, lang } : page,
				),
			}));
	const header = linksOf(['header']);
	return {
		header: header.slice(0, MOST_IN_HEADER),
		footer: [...header.slice(MOST_IN_HEADER), ...linksOf(['footer'])],
	};
}

/** A page that stands instead of one of the engine's has its place at the foot already. */
const isEngines = (id: string) => (ENGINE_PAGES as readonly string[]).includes(id);
