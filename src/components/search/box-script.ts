/** Fetches the search code only when somebody comes to a search box. */
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-zoekvak]'))
	form.addEventListener('focusin', () => void start(form), { once: true });

async function start(form: HTMLFormElement) {
	const { startSearchBox } = await import('../../search/browser/box.ts');
	startSearchBox(form);
}
