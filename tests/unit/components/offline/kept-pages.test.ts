import { afterEach, expect, test, vi } from 'vitest';
import { keptPages } from '../../../../src/components/offline/kept-pages.ts';

afterEach(() => vi.unstubAllGlobals());

const page = (title: string) =>
	new Response(`<title>${title}</title>`, { headers: { 'content-type': 'text/html' } });

/** A browser with these addresses in the store of our site. */
function keeps(pages: Record<string, Response>) {
	vi.stubGlobal('caches', {
		keys: () => Promise.resolve(['drempelwijzer /dossier/ bezocht']),
		open: () =>
			Promise.resolve({
				keys: () => Promise.resolve(Object.keys(pages).map((url) => ({ url }))),
				match: ({ url }: { url: string }) => Promise.resolve(pages[url]),
			}),
	});
}

test('lists the pages to read by title, and no page that is only a piece of another', async () => {
	keeps({
		'https://voorbeeld.be/dossier/acties/doen/': page('Wat &amp; hoe | Drempelwijzer'),
		'https://voorbeeld.be/dossier/acties/bellen/': page('Bellen | Drempelwijzer'),
		'https://voorbeeld.be/dossier/offline/': page('Geen verbinding | Drempelwijzer'),
		'https://voorbeeld.be/dossier/data/fiches/acties/doen/': page('Wat &amp; hoe'),
		'https://voorbeeld.be/dossier/a/1/': page('Bellen</title><meta http-equiv="refresh"><title>'),
		'https://voorbeeld.be/dossier/beeld/een.webp': new Response(''),
	});
	expect(await keptPages('/dossier/')).toEqual([
		{ title: 'Bellen', path: '/dossier/acties/bellen/' },
		{ title: 'Wat & hoe', path: '/dossier/acties/doen/' },
	]);
});
