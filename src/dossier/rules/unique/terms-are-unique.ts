import type { Problem } from '../../problem.ts';
import { sameWords } from '../../same-words.ts';
import type { Rule } from '../input.ts';

const FIELDS = {
	id: 'id-in-list-is-unique',
	title: 'title-in-list-is-unique',
	name: 'title-in-list-is-unique',
};

/** A theme, audience or place stands in the list once, and no two share a name. */
export const termsAreUnique: Rule = ({ taxonomy, options: { taxonomyFile } }) => {
	if (!taxonomy || !taxonomyFile) return [];
	const { themes, audiences, places } = taxonomy;
	const lists = { themes, audiences, places };
	return Object.entries(lists).flatMap(([list, items]) =>
		Object.entries(FIELDS).flatMap(([field, rule]) => {
			const seen = new Set<string>();
			return (items as Record<string, unknown>[]).flatMap((item, index): Problem[] => {
				const given = item[field];
				if (typeof given !== 'string') return [];
				const isTwice = seen.has(sameWords(given));
				seen.add(sameWords(given));
				return isTwice
					? [{ rule, file: taxonomyFile, path: [list, index, field], params: { given } }]
					: [];
			});
		}),
	);
};
