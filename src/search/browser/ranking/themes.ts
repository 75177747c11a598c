import type { Page } from './pages.ts';
import type { Ranked } from './rank.ts';

/** So many of the best say what the question is about. */
const BEST = 3;
/** How much an entry gains that is about the same. */
const SAME_THEME = 0.3;
/** Only an entry that holds a typed word comes above this: see rank.ts. */
const LEAST_DIRECT = 0.99;

/** Behind the best answer first what is about the same themes: that is what its reader looks for next, if it can be used. */
export function sameThemesFirst([first, ...others]: readonly Ranked[]): Ranked[] {
	if (!first) return [];
	const votes = votesOf([first, ...others].slice(0, BEST));
	const gained = others.map((one) => ({ one, score: gain(one, votes) }));
	gained.sort((a, b) => b.score - a.score);
	return [first, ...gained.map(({ one }) => one)];
}

function gain({ page, score, isDirect }: Ranked, votes: ReadonlyMap<string, number>): number {
	if (page.use) return score;
	const most = themesOf(page).reduce((so, theme) => Math.max(so, votes.get(theme) ?? 0), 0);
	const more = score * (1 + SAME_THEME * most);
	return isDirect ? more : Math.max(score, Math.min(more, LEAST_DIRECT));
}

/** Theme → share of the best answers that are about it, from 0 to 1; the better the answer, the more it says. */
function votesOf(best: readonly Ranked[]): Map<string, number> {
	const votes = new Map<string, number>();
	const all = best.reduce((sum, { score }) => sum + score ** 2, 0);
	for (const { page, score } of best) {
		const themes = themesOf(page);
		for (const theme of themes)
			votes.set(theme, (votes.get(theme) ?? 0) + score ** 2 / all / Math.sqrt(themes.length));
	}
	return votes;
}

const themesOf = ({ facets: { thema = [] } }: Page) => thema;
