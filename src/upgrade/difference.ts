/** A line that went away or came, with where it stood or stands. */
export interface ChangedLine {
	sort: 'gone' | 'new';
	line: number;
	text: string;
}

/** Which lines of a text are other ones now; what stayed the same between them is left out. */
export function difference(before: string, after: string): ChangedLine[] {
	const [a, b] = [before.split('\n'), after.split('\n')];
	const top = firstDifference(a, b);
	const below = firstDifference(a.slice(top).reverse(), b.slice(top).reverse());
	const [was, is] = [a.slice(top, a.length - below), b.slice(top, b.length - below)];
	const longest = longestCommon(was, is);
	const changes: ChangedLine[] = [];
	let [i, j] = [0, 0];
	while (i < was.length || j < is.length) {
		if (i < was.length && was[i] === is[j]) [i, j] = [i + 1, j + 1];
		else if (i < was.length && (longest[i + 1]?.[j] ?? 0) >= (longest[i]?.[j + 1] ?? 0))
			changes.push({ sort: 'gone', line: top + ++i, text: was[i - 1] ?? '' });
		else changes.push({ sort: 'new', line: top + ++j, text: is[j - 1] ?? '' });
	}
	return changes;
}

function firstDifference(a: readonly string[], b: readonly string[]): number {
	const at = a.findIndex((line, index) => line !== b[index]);
	return at < 0 ? a.length : at;
}

/** How many lines two texts still have in common, in order, from every pair of places on. */
function longestCommon(a: readonly string[], b: readonly string[]): number[][] {
	const table = Array.from({ length: a.length + 1 }, () => Array<number>(b.length + 1).fill(0));
	for (let i = a.length - 1; i >= 0; i -= 1)
		for (let j = b.length - 1; j >= 0; j -= 1) {
			const [row = [], next = []] = [table[i], table[i + 1]];
			row[j] = a[i] === b[j] ? (next[j + 1] ?? 0) + 1 : Math.max(next[j] ?? 0, row[j + 1] ?? 0);
		}
	return table;
}
