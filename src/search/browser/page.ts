import { type Request, readAddress, writeAddress } from './address.ts';
import { startSearchBox } from './box.ts';
import { type Config, readConfig } from './config.ts';
import { find } from './dom.ts';
import { loadPagefind, loadWords } from './load.ts';
import { kindTabs, noticeItems, resultItems, statusText } from './results-view.ts';
import { search } from './search.ts';
import { type Say, sayer } from './texts.ts';
import type { Outcome } from './types.ts';

/** Long enough to finish a word, short enough not to wait for it. */
const TYPING_PAUSE = 250;
const PAGE_SIZE = 10;

interface Page {
	root: HTMLElement;
	form: HTMLFormElement;
	list: HTMLElement;
	status: HTMLElement;
	tabs: HTMLElement;
	notices: HTMLElement;
	more: HTMLElement;
	config: Config;
	say: Say;
	/** How many results the reader wants to see. */
	shown: number;
	/** Counts searches: only the answer to the last one is shown. */
	turn: number;
	pause: number;
}

/** Brings the search page to life: the address says what to look for, and every search changes the address. */
export function startSearchPage(root: HTMLElement) {
	const page = pageOf(root);
	startSearchBox(page.form);
	listen(page);
	fromAddress(page);
}

function pageOf(root: HTMLElement): Page {
	const form = find<HTMLFormElement>(root, 'form');
	const config = readConfig(form);
	return {
		root,
		form,
		list: find(root, '[data-zoekresultaten]'),
		status: find(root, '[data-zoekstand]'),
		tabs: find(root, '[data-zoeksoorten]'),
		notices: find(root, '[data-zoekmelding]'),
		more: find(root, '[data-zoekmeer]'),
		config,
		say: sayer(config.texts, config.lang),
		shown: PAGE_SIZE,
		turn: 0,
		pause: 0,
	};
}

function listen(page: Page) {
	const { root, form, more } = page;
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		go(page, requestIn(form), 'pushState');
	});
	form.addEventListener('input', () => {
		clearTimeout(page.pause);
		page.pause = window.setTimeout(() => go(page, requestIn(form), 'replaceState'), TYPING_PAUSE);
	});
	root.addEventListener('click', (event) => follow(page, event));
	more.addEventListener('click', () => void showMore(page));
	addEventListener('popstate', () => fromAddress(page));
}

function fromAddress(page: Page) {
	fill(page.form, readAddress(location.search));
	void show(page, readAddress(location.search));
}

function go(page: Page, request: Request, how: 'pushState' | 'replaceState') {
	clearTimeout(page.pause);
	page.shown = PAGE_SIZE;
	history[how](null, '', writeAddress(request));
	void show(page, request);
}

/** Links to another search on this page need no new page. */
function follow(page: Page, event: MouseEvent) {
	const address = (event.target as HTMLElement).closest('a')?.getAttribute('href') ?? '';
	if (!address.startsWith('?') || event.ctrlKey || event.metaKey || event.shiftKey) return;
	event.preventDefault();
	fill(page.form, readAddress(address));
	go(page, readAddress(address), 'pushState');
}

async function showMore(page: Page) {
	const before = page.shown;
	page.shown += PAGE_SIZE;
	await show(page, readAddress(location.search));
	page.list.querySelectorAll('a')[before]?.focus();
}

async function show(page: Page, request: Request) {
	const turn = ++page.turn;
	page.list.removeAttribute('data-klaar');
	try {
		const outcome = await answerTo(page, request);
		if (turn === page.turn) draw(page, request, outcome);
	} catch (cause) {
		if (turn === page.turn) page.status.textContent = page.say('search.failed');
		throw cause;
	}
}

async function answerTo({ config, shown }: Page, { query, filters }: Request) {
	if (!query) return undefined;
	const [pagefind, words] = await Promise.all([loadPagefind(config), loadWords(config)]);
	return search(query, { pagefind, words, filters, limit: shown });
}

function draw(page: Page, request: Request, outcome: Outcome | undefined) {
	const { list, status, tabs, notices, more, config, say, shown } = page;
	list.replaceChildren(...(outcome ? resultItems(outcome, config, say) : []));
	tabs.replaceChildren(...(outcome ? kindTabs(outcome, request, config, say) : []));
	notices.replaceChildren(...(outcome ? noticeItems(outcome, request, say) : []));
	status.textContent = outcome ? statusText(outcome, request, say) : '';
	more.hidden = !outcome || outcome.total <= shown;
	list.setAttribute('data-klaar', '');
}

/** The form has a field for every filter, also a hidden one for the kind. */
const requestIn = (form: HTMLFormElement) =>
	readAddress(`?${new URLSearchParams(new FormData(form) as unknown as Record<string, string>)}`);

function fill(form: HTMLFormElement, { query, filters }: Request) {
	for (const field of form.elements)
		if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement)
			field.value = field.name === 'q' ? query : (filters[field.name] ?? '');
}
