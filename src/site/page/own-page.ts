import { all, get, translationsOf } from '../../dossier/index.ts';
import { ENGINE_PAGES } from '../../model/index.ts';
import { localName } from '../../routes/index.ts';
import { type Setting, alternatesOf } from '../../views/index.ts';
import { getDossier } from '../dossier.ts';
import { recordingOf } from '../media/recordings.ts';
import { runningText } from '../running-text.ts';
import type { TranslationProps } from './translation-paths.ts';

/** Every page right below the root: the engine's, the town's, and the addresses that a page of the town once had. */
export async function pagePaths() {
	const dossier = await getDossier();
	const { original } = dossier.site;
	const route = (page: string, more: { own?: string; isMoved?: boolean } = {}) => ({
		params: { page: localName(original, page) },
		props: { page, ...more },
	});
	const own = all(dossier, 'pages').flatMap(({ id, data }) => [
		route(id, { own: id }),
		...data.moved.map((old) => route(old, { own: id, isMoved: true })),
	]);
	const taken = new Set(own.map(({ props }) => props.page));
	return [...own, ...ENGINE_PAGES.filter((page) => !taken.has(page)).map((page) => route(page))];
}

/** The translations of the town's pages: /openingsuren/ar/. */
export async function pageTranslationPaths() {
	const dossier = await getDossier();
	return all(dossier, 'pages').flatMap((entry) =>
		[...translationsOf(dossier, entry).values()].map((translated) => ({
			params: {
				page: localName(dossier.site.original, entry.id),
				lang: translated.lang,
			},
			props: { entry, translated, dossier } satisfies TranslationProps,
		})),
	);
}

/** All that a page of the town shows. */
export function ownPage({ dossier }: Setting, id: string) {
	const entry = get(dossier, 'pages', id);
	const text = runningText(dossier);
	return {
		title: entry.data.title,
		summary: entry.data.summary,
		html: text.html(entry.body),
		explained: text.explained(),
		recording: recordingOf(entry),
		alternates: alternatesOf(dossier, entry),
		entry,
	};
}
