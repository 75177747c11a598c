import type { Rule } from './input.ts';

/** The address of the site is its host; the folder in which it stands there is a setting of its own, which a build may change. */
export const urlHasNoFolder: Rule = ({ site, options: { siteFile } }) => {
	if (!site || !siteFile) return [];
	const { origin, pathname } = new URL(site.url);
	if (site.url.replace(/\/$/, '').toLowerCase() === origin) return [];
	const folder = pathname.replace(/\/*$/, '/');
	// Where a folder is set already, nobody knows which of the two is meant.
	const isAlone = site.base === '/' && folder !== '/';
	const params = { given: site.url, suggestion: origin, ...(isAlone && { base: folder }) };
	return [{ rule: 'url-has-no-folder', file: siteFile, path: ['url'], params }];
};
