/** A number and what there is that many of: 1 fout, 2 fouten. */
export const amount = (number: number, [one, many]: readonly [string, string]) =>
	`${number} ${number === 1 ? one : many}`;
