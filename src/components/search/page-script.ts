/** On the search page the code is needed at once. */
for (const root of document.querySelectorAll<HTMLElement>('[data-zoekpagina]'))
	void startPage(root);

async function startPage(root: HTMLElement) {
	const { startSearchPage } = await import('../../search/browser/page/page.ts');
	startSearchPage(root);
}
