import { offerAloud, startAloud } from '../aloud/offer.ts';
import { serviceWorkerAddress } from './trusted.ts';

/** Small comforts; every page is complete without this file. */
const root = document.documentElement;
const menus = document.querySelectorAll<HTMLDetailsElement>('details.drop');

const acts: Record<string, (button: HTMLElement) => void> = {
	print: () => window.print(),
	aloud: (button) => {
		for (const menu of menus) menu.open = false;
		void startAloud(button);
	},
};

/** Keeps a choice in this browser, where the browser allows that; what is chosen by itself is not kept. */
function keep(name: string, value: string) {
	try {
		if (value) localStorage[name] = value;
		else localStorage.removeItem(name);
	} catch {
		// A browser that keeps nothing still shows the choice on this page.
	}
}

for (const input of document.querySelectorAll<HTMLInputElement>('[data-keep]')) {
	const { name, value } = input;
	input.checked = value === (root.dataset[name] ?? '');
	input.addEventListener('change', () => {
		if (value) root.setAttribute(`data-${name}`, value);
		else root.removeAttribute(`data-${name}`);
		keep(name, value);
	});
}

document.addEventListener('click', ({ target }) => {
	const element = target as Element;
	const button = element.closest<HTMLElement>('[data-do]');
	if (button) acts[button.dataset['do'] ?? '']?.(button);
	const language = element.closest<HTMLElement>('[data-taal]')?.dataset['taal'];
	if (language) keep('lang', language);
	for (const menu of menus) if (!menu.contains(element)) menu.open = false;
});

// What stays open would lie over what has the focus.
document.addEventListener('focusin', ({ target }) => {
	for (const menu of menus) if (!menu.contains(target as Node)) menu.open = false;
});

document.addEventListener('keydown', ({ key, defaultPrevented }) => {
	if (key !== 'Escape' || defaultPrevented) return;
	for (const menu of menus)
		if (menu.open) {
			menu.open = false;
			menu.querySelector('summary')?.focus();
		}
});

offerAloud();

// Makes visited pages and the search work without network; a browser that cannot is none the worse.
if (import.meta.env.PROD && 'serviceWorker' in navigator)
	addEventListener('load', () => {
		const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
		navigator.serviceWorker.register(serviceWorkerAddress(`${base}sw.js`)).catch(() => undefined);
	});
