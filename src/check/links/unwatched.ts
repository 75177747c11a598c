/** Where a mail program or a large site puts itself between, to see who clicks; the name of what holds the real address. */
const BETWEEN: [host: RegExp, path: RegExp, name: string][] = [
	[/\.safelinks\.protection\.outlook\.com$/, /^\//, 'url'],
	[/^(?:www\.)?google\.[a-z.]+$/, /^\/url$/, 'q'],
	[/^(?:www\.)?google\.[a-z.]+$/, /^\/url$/, 'url'],
	[/^lm?\.(?:facebook|instagram)\.com$/, /^\//, 'u'],
];
/** What such a site or a newsletter writes behind an address. */
const COUNTED = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id)$/;

/** The address itself, where another company watches who clicks on it; undefined where nobody does. */
export function unwatched(url: URL): string | undefined {
	for (const [host, path, name] of BETWEEN) {
		const inner = host.test(url.host) && path.test(url.pathname) && url.searchParams.get(name);
		if (inner && /^https?:/.test(inner) && URL.canParse(inner)) {
			const meant = new URL(inner);
			return unwatched(meant) ?? meant.href;
		}
	}
	const counted = [...url.searchParams.keys()].filter((key) => COUNTED.test(key));
	if (counted.length === 0) return undefined;
	const plain = new URL(url);
	for (const key of counted) plain.searchParams.delete(key);
	return plain.href;
}
