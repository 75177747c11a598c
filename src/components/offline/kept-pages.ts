interface Kept {
	title: string;
	path: string;
}

/** The pages below a folder that this browser keeps, by title; none where it keeps nothing. */
export async function keptPages(base: string): Promise<Kept[]> {
	try {
		return await pagesIn(base);
	} catch {
		// A browser can have no store, or refuse to open it.
		return [];
	}
}

async function pagesIn(base: string): Promise<Kept[]> {
	const pages = new Map<string, Kept>();
	for (const name of await caches.keys()) {
		if (!name.startsWith(`drempelwijzer ${base} `)) continue;
		const cache = await caches.open(name);
		for (const request of await cache.keys()) {
			const page = await pageOf(request, await cache.match(request), base);
			if (page) pages.set(page.path, page);
		}
	}
	return [...pages.values()].sort((a, b) => a.title.localeCompare(b.title));
}

/** The page that lists them, and the sheets that a brochure is made of. */
const NOT_TO_READ = ['offline/', 'data/'];

async function pageOf(request: Request, answer: Response | undefined, base: string) {
	const path = new URL(request.url).pathname;
	const isPage = answer?.headers.get('content-type')?.startsWith('text/html');
	if (!answer || !isPage || NOT_TO_READ.some((other) => path.startsWith(base + other)))
		return undefined;
	const html = await answer.text();
	// A short address shows the page that it leads to, which is in the list itself.
	if (/http-equiv="?refresh/i.test(html)) return undefined;
	const [, title = ''] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
	// Behind the bar stands the name of the site.
	return { title: plain(title).replace(/ \| [^|]*$/, ''), path };
}

/** The signs that our pages escape. Not through a parser: text from a page never becomes a page here (Trusted Types). */
const SIGNS: Record<string, string> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	'#34': '"',
	'#39': "'",
};

const plain = (text: string) => text.replaceAll(/&(#?\w+);/g, (sign, name) => SIGNS[name] ?? sign);
