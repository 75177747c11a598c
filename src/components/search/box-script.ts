/** Fetches the search code only when somebody comes to a search box. */
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-zoekvak]'))
	form.addEventListener('focusin', () => void startBox(form), { once: true });

async function startBox(form: HTMLFormElement) {
	const { startSearchBox } = await import('../../search/browser/box.ts');
	startSearchBox(form);
}
