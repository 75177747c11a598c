import type { Rule } from '../input.ts';

/** The language in which a town writes is one of those of its site. */
export const originalIsSpoken: Rule = ({ site, options: { siteFile } }) => {
	if (!site || !siteFile || site.languages.includes(site.original)) return [];
	const params = { given: site.original };
	return [{ rule: 'original-is-spoken', file: siteFile, path: ['languages'], params }];
};
