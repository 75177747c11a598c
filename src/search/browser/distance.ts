/** How many letters are added, left out, changed or swapped between two words; stops counting above `most`. */
export function distance(a: string, b: string, most: number): number {
	if (Math.abs(a.length - b.length) > most) return most + 1;
	let [before, previous] = [[] as number[], Array.from({ length: b.length + 1 }, (_, i) => i)];
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) row.push(cell(i, j, row, previous, before, a, b));
		if (Math.min(...row) > most) return most + 1;
		[before, previous] = [previous, row];
	}
	return previous[b.length] ?? 0;
}

function cell(
	i: number,
	j: number,
	row: number[],
	previous: number[],
	before: number[],
	a: string,
	b: string,
): number {
	const same = a[i - 1] === b[j - 1];
	const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
	return Math.min(
		(row[j - 1] ?? 0) + 1,
		(previous[j] ?? 0) + 1,
		(previous[j - 1] ?? 0) + (same ? 0 : 1),
		swapped ? (before[j - 2] ?? 0) + 1 : Infinity,
	);
}
