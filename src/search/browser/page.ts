import { type Request, readAddress, writeAddress } from './address.ts';
import { kindTabs, noticeItems, statusText } from './around-view.ts';
import { startSearchBox } from './box.ts';
import { fill, filtersIn, requestIn, showCounts } from './choices.ts';
import { placesOf } from './config.ts';
import { loadForeign, loadOriginals, loadPagefind, loadWords } from './load.ts';
import { type Page, pageOf } from './page-parts.ts';
import { resultItems } from './results-view.ts';
import { search } from './search.ts';
import type { Outcome } from './types.ts';

/** Long enough to finish a word, short enough not to wait for it. */
const TYPING_PAUSE = 250;
const PAGE_SIZE = 10;
/** What fits on the first screen; the reader sees these before the rest is fetched. */
const FIRST_SIGHT = 5;

/** Brings the search page to life: the address says what to look for, and every search changes the address. */
export function startSearchPage(root: HTMLElement) {
	const page = pageOf(root, PAGE_SIZE);
	const start = () => startSearchBox(page.form);
	// Whoever only passes by downloads nothing; whoever comes with a question should not wait.
	if (document.activeElement && page.form.contains(document.activeElement)) start();
	else page.form.addEventListener('focusin', start, { once: true });
	listen(page);
	fromAddress(page);
}

function listen(page: Page) {
	const { root, form, more } = page;
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		go(page, requestIn(form), 'pushState');
	});
	form.addEventListener('input', ({ target }) => {
		clearTimeout(page.pause);
		if (target instanceof HTMLSelectElement) return go(page, requestIn(form), 'pushState');
		page.pause = window.setTimeout(() => go(page, requestIn(form), 'replaceState'), TYPING_PAUSE);
	});
	// Counting asks for more of the index: only for who wants to narrow down.
	form.querySelector('details')?.addEventListener('toggle', () => void show(page, requestIn(form)));
	root.addEventListener('click', (event) => follow(page, event));
	more.addEventListener('click', () => void showMore(page));
	addEventListener('popstate', () => fromAddress(page));
}

function fromAddress(page: Page) {
	const request = readAddress(location.search);
	fill(page.form, request);
	page.shown = PAGE_SIZE;
	void show(page, request);
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
	page.status.focus();
}

async function showMore(page: Page) {
	const before = page.shown;
	page.shown += PAGE_SIZE;
	await show(page, readAddress(location.search), before);
	page.list.querySelector<HTMLElement>(`:scope > li:nth-child(${before + 1}) > a`)?.focus();
}

/** Shows the answer, the first results first; those that stand there already stay. */
async function show(page: Page, request: Request, standing = 0) {
	const turn = ++page.turn;
	page.list.removeAttribute('data-klaar');
	try {
		let from = standing;
		for (const limit of [FIRST_SIGHT, page.shown].filter((size) => size > standing)) {
			const outcome = await answerTo(page, request, limit);
			if (turn !== page.turn) return;
			draw(page, request, outcome, from);
			from = outcome?.results.length ?? 0;
		}
		page.list.setAttribute('data-klaar', '');
	} catch (cause) {
		if (turn === page.turn) page.status.textContent = page.say('search.failed');
		throw cause;
	}
}

async function answerTo({ form }: Page, { query, filters, order }: Request, limit: number) {
	if (!query) return undefined;
	const places = placesOf(form);
	const [pagefind, words, originals] = await Promise.all([
		loadPagefind(places),
		loadWords(places),
		loadOriginals(places),
	]);
	const isNarrowing = form.querySelector('details')?.open;
	const countFor = isNarrowing ? filtersIn(form) : [];
	const foreign = () => loadForeign(places);
	return search(query, { pagefind, words, originals, foreign, filters, order, limit, countFor });
}

function draw(page: Page, request: Request, outcome: Outcome | undefined, from: number) {
	const { list, status, tabs, notices, more, config, say, form, shown, help } = page;
	const items = outcome ? resultItems(outcome, from, page) : [];
	if (from > 0) list.append(...items);
	else list.replaceChildren(...items);
	more.hidden = !outcome || outcome.total <= shown;
	if (from > 0) return;
	tabs.replaceChildren(...(outcome ? kindTabs(outcome, request, config, say) : []));
	notices.replaceChildren(...(outcome ? noticeItems(outcome, request, say, help) : []));
	status.textContent = outcome ? statusText(outcome, request, say) : '';
	if (outcome) showCounts(form, outcome);
}
