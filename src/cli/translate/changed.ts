import { LISTS, type Translated, linesOf } from '../../dossier/index.ts';
import { blocksOf } from '../../markdown/index.ts';
import type { Entry, MadeFrom } from '../../model/index.ts';

/** What the parts are called in a sentence; a number comes behind it. */
const NAMES: Record<keyof MadeFrom, string> = {
	title: 'Titel',
	summary: 'In het kort',
	steps: 'Stap',
	needs: 'Wat heb je nodig?, regel',
	ask: 'Wat kan je vragen?, regel',
	practical: 'Praktisch, regel',
	points: 'Punt',
	body: 'Tekst, stuk',
};

/** Enough to know the passage again. */
const SHOWN = 70;

/** One line per passage of the Dutch that changed, came or went since the translation was made. */
export function changedPassages(entry: Entry, { changes }: Translated): string[] {
	const dutch = textsOf(entry);
	return Object.entries(changes ?? {}).flatMap(([part, passages]) =>
		passages
			.filter(({ isChanged }) => isChanged)
			.map(({ own, dutch: at }) => {
				const name = NAMES[part as keyof MadeFrom];
				const number = part === 'title' || part === 'summary' ? '' : ` ${(at ?? own ?? 0) + 1}`;
				const now = at === undefined ? undefined : dutch[part as keyof MadeFrom][at];
				return `${name}${number}: ${now === undefined ? 'staat niet meer in het Nederlands' : shorten(now)}`;
			}),
	);
}

const textsOf = (entry: Entry): Record<keyof MadeFrom, string[]> => {
	const [steps = [], needs = [], ask = [], practical = [], points = []] = LISTS.map((list) =>
		linesOf(entry.data, list),
	);
	const { title, summary } = entry.data;
	const body = blocksOf(entry.body);
	return { title: [title], summary: [summary], steps, needs, ask, practical, points, body };
};

function shorten(text: string): string {
	const line = text.replaceAll(/\s+/g, ' ').trim();
	return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
}
