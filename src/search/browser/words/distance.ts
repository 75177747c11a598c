/**
 * How many letters are added, left out, changed or swapped between two words; stops counting above `most`. A misspelt word is
 * measured against every word there is: this is the loop in which a slow phone spends its time.
 */
export function distance(a: string, b: string, most: number): number {
	if (Math.abs(a.length - b.length) > most) return most + 1;
	let before: number[] = [];
	let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		let least = i;
		for (let j = 1; j <= b.length; j++) {
			const letter = a[i - 1] === b[j - 1] ? 0 : 1;
			let cell = (previous[j - 1] ?? 0) + letter;
			cell = smaller(cell, (previous[j] ?? 0) + 1);
			cell = smaller(cell, (row[j - 1] ?? 0) + 1);
			if (letter && i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
				cell = smaller(cell, (before[j - 2] ?? 0) + 1);
			row.push(cell);
			least = smaller(least, cell);
		}
		if (least > most) return most + 1;
		[before, previous] = [previous, row];
	}
	return previous[b.length] ?? 0;
}

const smaller = (a: number, b: number) => (a < b ? a : b);
