interface Kept {
	title: string;
	path: string;
}

/** The pages below a folder that this browser keeps, by title; none where it keeps nothing. */
export async function keptPages(base: string): Promise<Kept[]> {
	if (!('caches' in globalThis)) return [];
	const pages = new Map<string, Kept>();
	for (const name of await caches.keys()) {
		if (!name.startsWith(`drempelwijzer ${base} `)) continue;
		const cache = await caches.open(name);
		for (const request of await cache.keys()) {
			const page = await pageOf(request, await cache.match(request), base);
			if (page) pages.set(page.path, page);
		}
	}
	return [...pages.values()].sort((a, b) => a.title.localeCompare(b.title, 'nl'));
}

async function pageOf(request: Request, answer: Response | undefined, base: string) {
	const path = new URL(request.url).pathname;
	const isPage = answer?.headers.get('content-type')?.startsWith('text/html');
	if (!answer || !isPage || path === `${base}offline/`) return undefined;
	// The title alone: the rest of a page holds styles, which the policy of this page would refuse one by one.
	const [markup = ''] = /<title>[^<]*<\/title>/.exec(await answer.text()) ?? [];
	const { title } = new DOMParser().parseFromString(markup, 'text/html');
	// Behind the bar stands the name of the site.
	return { title: title.replace(/ \| [^|]*$/, ''), path };
}
