import type { Part, Passage, Translated } from '../../dossier/index.ts';
import type { Entry } from '../../model/index.ts';

interface Line {
	title: string;
	text?: string | undefined;
}

/** A line of a list beside its Dutch; one of the two may be missing. */
export interface LinePair {
	own?: { title: string; html: string } | undefined;
	dutch?: Line | undefined;
	isChanged: boolean;
}

type Lists = Partial<Record<'steps' | 'needs' | 'ask' | 'points', (string | Line)[]>>;

/** Writes a line of text as HTML. */
type WriteLine = (text: string) => string;

/** The lists of a translated page: anchor, key of the heading, lines. Empty where the Dutch has none. */
export function linePairs(
	entry: Entry,
	translated: Translated,
	changed: readonly Part[],
	write: WriteLine,
) {
	const steps = entry.kind === 'actions' ? 'action.steps' : 'steps.title';
	const pairs = (list: keyof Lists) => pairUp(entry, translated, changed, list, write);
	return [
		{ id: 'hoe', heading: steps, lines: pairs('steps'), isOrdered: true },
		{ id: 'nodig', heading: 'action.needs', lines: pairs('needs'), isOrdered: false },
		{ id: 'vraag', heading: 'contact.ask', lines: pairs('ask'), isOrdered: false },
		{ id: 'punten', heading: 'publication.points', lines: pairs('points'), isOrdered: true },
	];
}

function pairUp(
	entry: Entry,
	translated: Translated,
	changed: readonly Part[],
	list: keyof Lists,
	write: WriteLine,
): LinePair[] {
	const own = linesOf(translated.data, list);
	const dutch = linesOf(entry.data, list);
	const passages = translated.changes?.[list] ?? byPlace(translated, changed, list, dutch.length);
	return passages.map((row) => {
		const line = own[row.own ?? -1];
		return {
			own: line && { title: line.title, html: write(line.text ?? '') },
			dutch: dutch[row.dutch ?? -1],
			isChanged: row.isChanged,
		};
	});
}

/** The check has said so when there are more on one side. Without fingerprints only other figures betray a change. */
function byPlace(
	{ isStale }: Translated,
	changed: readonly Part[],
	list: keyof Lists,
	length: number,
): Passage[] {
	const places = new Set(changed.map(({ path = [] }) => path.join('.')));
	return Array.from({ length }, (_, at) => ({
		own: at,
		dutch: at,
		isChanged: isStale && places.has(`${list}.${at}`),
	}));
}

const linesOf = (data: unknown, list: keyof Lists): Line[] =>
	((data as Lists)[list] ?? []).map((line) => (typeof line === 'string' ? { title: line } : line));
