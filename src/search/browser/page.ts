import { type Request, readAddress, writeAddress } from './address.ts';
import { startSearchBox } from './box.ts';
import { readConfig } from './config.ts';
import { find } from './dom.ts';
import { loadPagefind, loadWords } from './load.ts';
import { kindTabs, noticeItems, resultItems, statusText } from './results-view.ts';
import { search } from './search.ts';
import { sayer } from './texts.ts';

export { startSearchBox } from './box.ts';

/** Long enough to finish a word, short enough not to wait for it. */
const TYPING_PAUSE = 250;
const PAGE_SIZE = 10;

/** Brings the search page to life: the address says what to look for, and every search changes the address. */
export function startSearchPage(root: HTMLElement) {
	const form = find<HTMLFormElement>(root, 'form');
	const config = readConfig(form);
	const say = sayer(config.texts, config.lang);
	const part = (name: string) => find<HTMLElement>(root, `[data-zoek${name}]`);
	const [list, status, tabs, notices] = ['resultaten', 'stand', 'soorten', 'melding'].map(part) as [
		HTMLElement,
		HTMLElement,
		HTMLElement,
		HTMLElement,
	];
	const more = find<HTMLButtonElement>(root, '[data-zoekmeer]');
	let shown = PAGE_SIZE;
	let latest = 0;
	let pause = 0;

	startSearchBox(form);
	fill(form, readAddress(location.search));
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		go(requestIn(form), 'push');
	});
	form.addEventListener('input', () => {
		clearTimeout(pause);
		pause = window.setTimeout(() => go(requestIn(form), 'replace'), TYPING_PAUSE);
	});
	root.addEventListener('click', follow);
	more.addEventListener('click', () => {
		shown += PAGE_SIZE;
		void show(readAddress(location.search), shown - PAGE_SIZE);
	});
	addEventListener('popstate', () => {
		fill(form, readAddress(location.search));
		void show(readAddress(location.search));
	});
	void show(readAddress(location.search));

	function go(request: Request, how: 'push' | 'replace') {
		clearTimeout(pause);
		history[`${how}State`](null, '', writeAddress(request));
		shown = PAGE_SIZE;
		void show(request);
	}

	/** Links to another search on this page need no new page. */
	function follow(event: MouseEvent) {
		const link = (event.target as HTMLElement).closest('a');
		const address = link?.getAttribute('href') ?? '';
		if (!address.startsWith('?') || event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		fill(form, readAddress(address));
		go(readAddress(address), 'push');
	}

	async function show(request: Request, focusOn?: number) {
		const turn = ++latest;
		list.removeAttribute('data-klaar');
		if (!request.query) return clear();
		try {
			const [pagefind, words] = await Promise.all([loadPagefind(config), loadWords(config)]);
			const { query, filters } = request;
			const outcome = await search(query, { pagefind, words, filters, limit: shown });
			if (turn !== latest) return;
			list.replaceChildren(...resultItems(outcome, config, say));
			tabs.replaceChildren(...(outcome.none ? [] : kindTabs(outcome, request, config, say)));
			notices.replaceChildren(...noticeItems(outcome, request, say));
			status.textContent = statusText(outcome, request, say);
			more.hidden = outcome.total <= shown;
			list.setAttribute('data-klaar', '');
			if (focusOn !== undefined) list.querySelectorAll('a')[focusOn]?.focus();
		} catch (cause) {
			if (turn === latest) status.textContent = say('search.failed');
			throw cause;
		}
	}

	function clear() {
		for (const part of [list, tabs, notices, status]) part.replaceChildren();
		more.hidden = true;
		list.setAttribute('data-klaar', '');
	}
}

/** The form has a field for every filter, also a hidden one for the kind. */
const requestIn = (form: HTMLFormElement) =>
	readAddress(`?${new URLSearchParams(new FormData(form) as unknown as Record<string, string>)}`);

function fill(form: HTMLFormElement, { query, filters }: Request) {
	for (const field of form.elements)
		if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement)
			field.value = field.name === 'q' ? query : (filters[field.name] ?? '');
}
