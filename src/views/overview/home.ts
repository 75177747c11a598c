import { all, facetsOf } from '../../dossier/index.ts';
import type { KindName } from '../../model/index.ts';
import { listPath } from '../../routes/index.ts';
import { callView } from '../contact/call.ts';
import type { Setting } from '../setting.ts';
import { latestNews } from './news.ts';
import { streetView } from './street.ts';

/** What a glance takes in; the page of news has all of it. */
const LATEST = 3;

/** Where a reader begins: the themes, the street by who was asked, and what is new. */
export function homeView(setting: Setting) {
	const themes = themesOf(setting);
	return {
		call: callView(setting),
		doors: doorsOf(setting),
		themes,
		example: exampleOf(themes),
		street: streetView(setting),
		news: latestNews(setting, LATEST),
	};
}

/** The ways in: each only where the town has what is behind it, and promising no more than that. */
function doorsOf({ dossier, t }: Setting) {
	const has = (kind: KindName) => all(dossier, kind).length > 0;
	const hasGuide = all(dossier, 'publications').some(({ data }) => data.form === 'gids');
	const alone = hasGuide ? 'guide' : 'actions';
	const offered = hasGuide && has('actions') ? 'text' : alone;
	return [
		has('barriers') && {
			...{ key: 'join', path: listPath('barriers'), state: 'klaar' as const },
			text: t(has('contacts') ? 'home.join.text' : 'home.join.alone'),
		},
		(has('actions') || hasGuide) && {
			...{ key: 'organise', state: 'gestart' as const, text: t(`home.organise.${offered}`) },
			path: listPath(has('actions') ? 'actions' : 'publications'),
		},
		has('recommendations') && {
			...{ key: 'decide', path: '/dossier/', state: 'bekeken' as const },
			text: t('home.decide.text'),
		},
	].filter((door) => door !== false);
}

/** A word to search for, that finds much: the theme of one word with the most barriers. */
const exampleOf = (themes: ReturnType<typeof themesOf>) =>
	themes
		.filter(({ title, count }) => count > 0 && !/\s/.test(title))
		.toSorted((a, b) => b.count - a.count)[0]
		?.title.toLowerCase();

/** Every theme with its barriers; a theme without any stays in sight as an open question. */
function themesOf({ dossier, day }: Setting) {
	const facets = facetsOf(dossier, 'barriers', day);
	const perTheme = facets.find(({ name }) => name === 'thema')?.values;
	return dossier.taxonomy.themes.map(({ id, title, icon }) => {
		const count = perTheme?.get(id)?.length ?? 0;
		const path = count > 0 ? `${listPath('barriers')}thema/${id}/` : undefined;
		return { title, icon, count, path };
	});
}
