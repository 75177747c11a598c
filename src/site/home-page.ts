import { type Dossier, all, facetsOf, stateCounts, stateOf } from '../dossier/index.ts';
import type { Translate } from '../i18n/index.ts';
import { type Entry, STATES } from '../model/index.ts';
import { type Card, cardsOf } from './cards.ts';

/** The home page names the last answers only: the street shows them all. */
const LATEST = 2;

export function homePage(dossier: Dossier, t: Translate) {
	const recommendations = all(dossier, 'recommendations');
	const counts = stateCounts(dossier);
	return {
		themes: themes(dossier),
		doors: recommendations.map((entry) => ({ entry, state: stateOf(entry) })),
		counts: STATES.map((state) => ({ state, n: counts.get(state) ?? 0 })),
		latest: latest(dossier, recommendations, t),
	};
}

/** Every theme with its barriers; a theme without any stays in sight as an open question. */
function themes(dossier: Dossier) {
	const perTheme = facetsOf(dossier, 'barriers').find(({ name }) => name === 'thema')?.values;
	return dossier.taxonomy.themes.map(({ id, title, icon }) => {
		const count = perTheme?.get(id)?.length ?? 0;
		return { title, icon, count, path: count > 0 ? `/drempels/thema/${id}/` : undefined };
	});
}

/** The recommendations that were answered last. */
function latest(
	dossier: Dossier,
	recommendations: Entry<'recommendations'>[],
	t: Translate,
): Card[] {
	const answered = recommendations.filter((entry) => stateOf(entry) !== 'geen-antwoord');
	const lastDate = ({ data }: Entry<'recommendations'>) =>
		data.followUp
			.map(({ date }) => date)
			.sort()
			.at(-1) ?? '';
	return cardsOf(
		dossier,
		answered.sort((a, b) => (lastDate(a) < lastDate(b) ? 1 : -1)).slice(0, LATEST),
		t,
	);
}
