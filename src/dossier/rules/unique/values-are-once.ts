import type { Problem } from '../../problem.ts';
import type { Rule } from '../input.ts';

type Path = (string | number)[];

/** What stands twice in one list would be told twice. */
export const valuesAreOnce: Rule = ({ entries, translations, site, options: { siteFile } }) => {
	const settings = site && siteFile ? [{ file: siteFile, data: site }] : [];
	return [...entries, ...translations, ...settings].flatMap(({ file, data }) =>
		twiceIn(data, []).map(({ path, given }): Problem => ({
			rule: 'value-is-once',
			file,
			path,
			params: { given },
		})),
	);
};

function twiceIn(value: unknown, path: Path): { path: Path; given: string }[] {
	// Old names have a rule of their own, which sees those of all entries.
	if (typeof value !== 'object' || value === null || path.at(-1) === 'moved') return [];
	if (!Array.isArray(value))
		return Object.entries(value).flatMap(([name, inner]) => twiceIn(inner, [...path, name]));
	const seen = new Set<unknown>();
	return value.flatMap((item: unknown, index) => {
		if (typeof item !== 'string') return twiceIn(item, [...path, index]);
		if (seen.has(item)) return [{ path: [...path, index], given: item.slice(0, 40) }];
		seen.add(item);
		return [];
	});
}
