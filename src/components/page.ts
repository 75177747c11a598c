import { serviceWorkerAddress } from './trusted.ts';

/** Small comforts; every page is complete without this file. */
const root = document.documentElement;
const SIZES = ['1', '2', '3', '4'];

const acts: Record<string, (button: HTMLElement) => void> = {
	print: () => window.print(),
	theme: () => keep('theme', isDark() ? 'licht' : 'donker'),
	bigger: () =>
		keep('size', SIZES[(SIZES.indexOf(root.dataset['size'] ?? '1') + 1) % SIZES.length] ?? '1'),
};

function isDark(): boolean {
	const { theme } = root.dataset;
	return theme ? theme === 'donker' : matchMedia('(prefers-color-scheme: dark)').matches;
}

/** Applies a choice and keeps it in this browser, where the browser allows that. */
function keep(name: 'theme' | 'size', value: string) {
	root.dataset[name] = value;
	try {
		localStorage[name] = value;
	} catch {
		// A browser that keeps nothing still shows the choice on this page.
	}
}

document.addEventListener('click', ({ target }) => {
	const button = (target as Element).closest<HTMLElement>('[data-do]');
	if (button) acts[button.dataset['do'] ?? '']?.(button);
});

document.addEventListener('keydown', ({ key, defaultPrevented }) => {
	if (key !== 'Escape' || defaultPrevented) return;
	for (const menu of document.querySelectorAll<HTMLDetailsElement>('details.drop[open]')) {
		menu.open = false;
		menu.querySelector('summary')?.focus();
	}
});

// Makes visited pages and the search work without network; a browser that cannot is none the worse.
if (import.meta.env.PROD && 'serviceWorker' in navigator)
	addEventListener('load', () => {
		const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
		navigator.serviceWorker.register(serviceWorkerAddress(`${base}sw.js`)).catch(() => undefined);
	});
