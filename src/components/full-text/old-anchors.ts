/** Once the whole text was one page: who follows a link to a part of it comes where that part is now. */
function lead() {
	const anchor = decodeURIComponent(location.hash.slice(1));
	const list = document.querySelector<HTMLElement>('[data-places]');
	if (!anchor || !list) return;
	const found = document.getElementById(anchor);
	const part = found && list.contains(found) ? found.querySelector('a')?.href : undefined;
	const path = found ? part : entryPath(list.dataset['places'] ?? '[]', anchor);
	if (path) location.replace(path);
}

/** The own page of an entry that an anchor names, or its place on the page of its kind. */
function entryPath(places: string, anchor: string): string | undefined {
	const named = anchor.replace(/^open-/, '');
	for (const [begin, path, hasPages] of JSON.parse(places) as [string, string, boolean][])
		if (named.startsWith(begin))
			return hasPages ? `${path}${named.slice(begin.length)}/` : `${path}#${named}`;
	return undefined;
}

addEventListener('hashchange', lead);
lead();
