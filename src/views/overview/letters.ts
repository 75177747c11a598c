/** Things under the first letter of their title, accents left out. */
export const groupByLetter = <T extends { title: string }>(
	things: readonly T[],
): Map<string, T[]> =>
	Map.groupBy(things, ({ title }) => {
		const letter = title.normalize('NFD')[0]?.toLowerCase() ?? '';
		return /[a-z]/.test(letter) ? letter : '0-9';
	});
