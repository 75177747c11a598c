/** Fetches the search code only when somebody comes to a search box. */
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-zoekvak]'))
	form.addEventListener('focusin', () => void startBox(form), { once: true });

// Who opens the drawer in the header wants to type.
for (const drawer of document.querySelectorAll<HTMLDetailsElement>('details[data-zoeklade]'))
	drawer.addEventListener('toggle', () => {
		if (drawer.open) drawer.querySelector('input')?.focus();
	});

async function startBox(form: HTMLFormElement) {
	const { startSearchBox } = await import('../../search/browser/page/box.ts');
	startSearchBox(form);
	// Whoever typed while the code was on its way gets suggestions too.
	const input = form.querySelector('input');
	if (input?.value) input.dispatchEvent(new Event('input'));
}
