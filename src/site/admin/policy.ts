import type { Site } from '../../model/index.ts';

/** Where the editor may fetch and save: this site, and the one place where the files are kept. */
function storesOf({ repository }: Pick<Site, 'repository'>): string[] {
	if (!repository) return [];
	const { hostname, origin } = new URL(repository);
	return hostname === 'github.com' ? ['https://api.github.com'] : [origin];
}

/**
 * Stricter than other pages in what may be fetched, looser in styles: the editor writes style attributes itself.
 * In a <meta>, because not every host sends our headers; frame-ancestors only works as a header.
 */
export const adminPolicy = (site: Pick<Site, 'repository'>): string =>
	[
		"default-src 'none'",
		"script-src 'self'",
		"style-src 'self' 'unsafe-inline'",
		"img-src 'self' data: blob:",
		"font-src 'self' data:",
		['connect-src', "'self'", 'blob:', 'data:', ...storesOf(site)].join(' '),
		"worker-src 'self' blob:",
		'media-src blob:',
		'frame-src blob:',
		"base-uri 'none'",
		"form-action 'none'",
	].join('; ');
