import { all, eventsUntil, facetsOf, helpOf, stateCounts } from '../../dossier/index.ts';
import { listPath } from '../../routes/index.ts';
import type { Entry } from '../../model/index.ts';
import { cardsOf } from '../card.ts';
import { streetOf } from '../document/street.ts';
import type { Setting } from '../setting.ts';

/** The home page names the last answers only: the street shows them all. */
const LATEST = 2;

/** Where a reader begins: the themes, the street, and what was answered last. */
export function homeView(setting: Setting) {
	const { dossier, day } = setting;
	return {
		/** Somebody answers the phone whatever the question: only then does the site promise a number. */
		canCall: helpOf(dossier, day)?.data.phone !== undefined,
		themes: themesOf(setting),
		doors: streetOf(setting, all(dossier, 'recommendations')),
		counts: stateCounts(dossier, day),
		latest: cardsOf(setting, lastAnswered(setting).slice(0, LATEST)),
	};
}

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

/** The recommendations with an answer, the newest answer first; an announcement is none. */
function lastAnswered({ dossier, day }: Setting): Entry<'recommendations'>[] {
	const dated = all(dossier, 'recommendations').flatMap((entry) => {
		const last = eventsUntil(entry, day).at(-1);
		return last && last.state !== 'geen-antwoord' ? [{ entry, date: last.date }] : [];
	});
	return dated.toSorted((a, b) => b.date.localeCompare(a.date)).map(({ entry }) => entry);
}
