import type { Problem } from '../problem.ts';
import type { Rule } from './input.ts';

/** Where a site is tried out: what is printed and shared with such an address leads nowhere. */
const AT_HOME = /^(?:localhost|127\..*|0\.0\.0\.0|10\..*|192\.168\..*|\[::1\]|.*\.local(?:host)?)$/;

/** The address of the site is its host; the folder in which it stands there is a setting of its own, which a build may change. */
export const urlHasNoFolder: Rule = ({ site, options: { siteFile } }) => {
	if (!site || !siteFile) return [];
	const { origin, pathname, href, hostname } = new URL(site.url);
	if (AT_HOME.test(hostname))
		return [{ rule: 'url-is-for-all', file: siteFile, path: ['url'], params: { given: site.url } }];
	if (site.url.replace(/\/$/, '').toLowerCase() === origin) return [];
	if (href === `${origin}/` && !site.url.slice(8).includes(':'))
		return [inOtherLetters(site.url, origin, siteFile)];
	const folder = pathname.replace(/\/*$/, '/');
	// Where a folder is set already, nobody knows which of the two is meant.
	const isAlone = site.base === '/' && folder !== '/';
	const params = { given: site.url, suggestion: origin, ...(isAlone && { base: folder }) };
	return [{ rule: 'url-has-no-folder', file: siteFile, path: ['url'], params }];
};

/** Letters with accents, which a browser writes in another way than people do. */
const inOtherLetters = (given: string, suggestion: string, file: string): Problem => ({
	rule: 'url-has-plain-letters',
	file,
	path: ['url'],
	params: { given, suggestion },
});
