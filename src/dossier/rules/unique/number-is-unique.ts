import { type Rule, entriesOf } from '../input.ts';

/** House numbers are printed: two recommendations never share one. */
export const numberIsUnique: Rule = (input) => {
	const recommendations = entriesOf(input, 'recommendations');
	const owners = new Map<number, string>();
	const free = firstFree(new Set(recommendations.map(({ data }) => data.number)));
	return recommendations.flatMap(({ file, id, data }) => {
		const other = owners.get(data.number);
		if (other === undefined) {
			owners.set(data.number, id);
			return [];
		}
		const params = { given: data.number, other, free };
		return [{ rule: 'number-is-unique', file, path: ['number'], params }];
	});
};

function firstFree(taken: ReadonlySet<number>): number {
	let number = 1;
	while (taken.has(number)) number++;
	return number;
}
