import type { Sheet } from './plan.ts';

/** When something that is told on paper was last edited (ISO): entries by their keys, in some languages. */
export type EditedOn = (keys: readonly string[], langs: readonly string[]) => string;

/** The words of a sheet, and the last day (ISO) on which they changed: by an edit, or since then by a date that came. */
export function lastChange(
	{ wordsOn, langs }: Pick<Sheet, 'wordsOn' | 'langs'>,
	editedOn: EditedOn,
	today: string,
) {
	const words = wordsOn(today);
	const now = JSON.stringify(words);
	const isAsNow = (day: string) => JSON.stringify(wordsOn(day)) === now;
	const edited = editedOn([...toldIn(words)], langs);
	return { words, day: edited < today ? firstDay(edited, today, isAsNow) : today };
}

/** The keys of all entries of which these words tell more than their name. */
function* toldIn(words: unknown): Generator<string> {
	if (typeof words !== 'object' || words === null) return;
	for (const [name, value] of Object.entries(words))
		if (name === 'tells') yield String(value);
		else yield* toldIn(value);
}

/** Halves the days between until the one is found on which the words became what they are. */
function firstDay(from: string, to: string, isAsNow: (day: string) => boolean): string {
	if (isAsNow(from)) return from;
	let [before, after] = [numberOf(from), numberOf(to)];
	while (after - before > 1) {
		const between = Math.floor((before + after) / 2);
		if (isAsNow(dayOf(between))) after = between;
		else before = between;
	}
	return dayOf(after);
}

const DAY_MS = 86_400_000;

const numberOf = (day: string) => Date.parse(day) / DAY_MS;

const dayOf = (number: number) => new Date(number * DAY_MS).toISOString().slice(0, 10);
