import { keptPages } from './kept-pages.ts';

for (const root of document.querySelectorAll<HTMLElement>('[data-bewaard]')) void list(root);

/** Shows which pages this device still has. */
async function list(root: HTMLElement) {
	const pages = await keptPages(root.dataset['bewaard'] ?? '/');
	root.hidden = pages.length === 0;
	root.querySelector('ul')?.append(
		...pages.map(({ title, path }) => {
			const link = document.createElement('a');
			link.href = path;
			link.textContent = title;
			const item = document.createElement('li');
			item.append(link);
			return item;
		}),
	);
	// A page that was not scrolled is not kept in place by the browser: what has the focus may be pushed below the edge.
	const { activeElement, body } = document;
	if (activeElement !== body) activeElement?.scrollIntoView({ block: 'nearest' });
}
