const SAFE_SCHEMES = ['https:', 'http:', 'mailto:', 'tel:'];

/** Whether a link leads to a web page, a mail address, a telephone number or a place on this site. */
export function isSafeLink(url: string): boolean {
	const address = url.trim();
	// Browsers drop control characters and read //host and \\host as another site.
	if (/[\p{Cc}\\]/u.test(address) || address.startsWith('//')) return false;
	const scheme = /^[^/?#]*?:/.exec(address)?.[0].toLowerCase();
	return scheme === undefined || SAFE_SCHEMES.includes(scheme);
}
