/** On the search page the code is needed at once. */
for (const root of document.querySelectorAll<HTMLElement>('[data-zoekpagina]')) void start(root);

async function start(root: HTMLElement) {
	const { startSearchPage } = await import('../../search/browser/page.ts');
	startSearchPage(root);
}
