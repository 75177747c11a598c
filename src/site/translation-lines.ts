import type { Part, Translated } from '../dossier/index.ts';
import type { Entry } from '../model/index.ts';

interface Line {
	title: string;
	text?: string | undefined;
}

/** A line of a list beside its Dutch; one of the two may be missing. */
export interface LinePair {
	own?: Line | undefined;
	dutch?: Line | undefined;
	isChanged: boolean;
}

type Lists = Partial<Record<'steps' | 'needs' | 'ask', (string | Line)[]>>;

/** The lists of a translated page: anchor, key of the heading, lines. Empty where the Dutch has none. */
export function linePairs(entry: Entry, translated: Translated, changed: readonly Part[]) {
	const steps = entry.kind === 'actions' ? 'action.steps' : 'steps.title';
	const pairs = (list: keyof Lists) => pairUp(entry, translated, changed, list);
	return [
		{ id: 'hoe', heading: steps, lines: pairs('steps'), isOrdered: true },
		{ id: 'nodig', heading: 'action.needs', lines: pairs('needs'), isOrdered: false },
		{ id: 'vraag', heading: 'contact.ask', lines: pairs('ask'), isOrdered: false },
	];
}

/** By place: the check has said so when there are more on one side. */
function pairUp(
	entry: Entry,
	{ data, isStale }: Translated,
	changed: readonly Part[],
	list: keyof Lists,
): LinePair[] {
	const own = linesOf(data, list);
	const places = new Set(changed.map(({ path = [] }) => path.join('.')));
	return linesOf(entry.data, list).map((dutch, index) => ({
		own: own[index],
		dutch,
		isChanged: isStale && places.has(`${list}.${index}`),
	}));
}

const linesOf = (data: unknown, list: keyof Lists): Line[] =>
	((data as Lists)[list] ?? []).map((line) => (typeof line === 'string' ? { title: line } : line));
