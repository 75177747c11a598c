import { type Request, readAddress, writeAddress } from './address.ts';
import { kindTabs, noticeItems, statusText } from './around-view.ts';
import { startSearchBox } from './box.ts';
import { fill, filtersIn, requestIn, showChoices, showCounts } from './choices.ts';
import { kindNamed, placesOf } from './config.ts';
import { foreignAt, loadPagefind, loadWords } from './load.ts';
import { type Page, pageOf } from './page-parts.ts';
import { resultItem } from './results-view.ts';
import { type Answer, resultsOf, search } from '../search.ts';

/** Long enough to finish a word, short enough not to wait for it. */
const TYPING_PAUSE = 250;
/** A quick answer needs no notice; a slow phone without one looks broken. */
const PATIENCE = 400;
const PAGE_SIZE = 10;
/** What fits on the first screen; the reader sees these before the rest is fetched. */
const FIRST_SIGHT = 5;

/** Brings the search page to life: the address says what to look for, and every search changes the address. */
export function startSearchPage(root: HTMLElement) {
	const page = pageOf(root, PAGE_SIZE);
	const start = () => startSearchBox(page.form);
	// Whoever only passes by downloads nothing; whoever comes with a question should not wait.
	if (isBusyIn(page.form)) start();
	else page.form.addEventListener('focusin', start, { once: true });
	listen(page);
	// On a slow line people type before this code is there: what they typed stays.
	if (isBusyIn(page.form) && requestIn(page.form).query)
		go(page, requestIn(page.form), 'replaceState');
	else fromAddress(page);
}

const isBusyIn = (form: HTMLFormElement) =>
	document.activeElement !== null && form.contains(document.activeElement);

function listen(page: Page) {
	const { root, form, more } = page;
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		go(page, requestIn(form), 'pushState');
	});
	form.addEventListener('input', ({ target }) => {
		clearTimeout(page.pause);
		if (target instanceof HTMLSelectElement) {
			showChoices(form);
			return go(page, requestIn(form), 'pushState');
		}
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
	const { list, answer } = page;
	const before = page.shown;
	page.shown += PAGE_SIZE;
	if (answer) await showResults(page, answer, [before, page.shown]);
	list.querySelector<HTMLElement>(`:scope > li:nth-child(${before + 1}) > a`)?.focus();
}

/** Shows the answer to a question: how many, of which kinds, and the first results. */
async function show(page: Page, request: Request) {
	const turn = ++page.turn;
	page.list.ariaBusy = 'true';
	const busy = setTimeout(() => {
		if (turn === page.turn) page.status.textContent = page.say('search.busy');
	}, PATIENCE);
	// The first results end the wait: the notice must not come over their count.
	const found = () => {
		clearTimeout(busy);
		around(page, request);
	};
	try {
		const answer = request.query ? await answerTo(page, request) : undefined;
		if (turn !== page.turn) return;
		page.answer = answer;
		if (answer) await showResults(page, answer, [0, FIRST_SIGHT, page.shown], found);
		else found();
	} catch (cause) {
		if (turn === page.turn) page.status.textContent = page.say('search.failed');
		throw cause;
	} finally {
		clearTimeout(busy);
		if (turn === page.turn) page.list.ariaBusy = 'false';
	}
}

async function answerTo(
	{ form, config }: Page,
	{ query, filters: chosen, order }: Request,
): Promise<Answer> {
	const places = placesOf(form);
	const [pagefind, words] = await Promise.all([loadPagefind(places), loadWords(places)]);
	const isNarrowing = form.querySelector('details')?.open;
	const countFor = isNarrowing ? filtersIn(form) : [];
	const filters = chosen.soort ? { ...chosen, soort: kindNamed(config, chosen.soort) } : chosen;
	return search(query, { pagefind, words, foreign: foreignAt(places), filters, order, countFor });
}

/** Fetches and shows the results in steps, each from one place to the next: the first screen does not wait for the rest. */
async function showResults(page: Page, answer: Answer, steps: number[], first?: () => void) {
	for (const [at, to] of steps.slice(1).entries()) {
		const from = steps[at] ?? 0;
		const items = (await resultsOf(answer, from, to)).map((one) =>
			resultItem(one, answer.words, page),
		);
		// A newer question came in between.
		if (answer !== page.answer) return;
		if (from > 0) page.list.append(...items);
		else {
			page.list.replaceChildren(...items);
			first?.();
		}
	}
	page.more.hidden = answer.ranked.length <= page.shown;
}

/** What stands around the results. */
function around(page: Page, request: Request) {
	const { list, status, tabs, notices, more, config, say, form, help, answer } = page;
	tabs.replaceChildren(...(answer ? kindTabs(answer, request, config, say) : []));
	notices.replaceChildren(...(answer ? noticeItems(answer, request, config, say, help) : []));
	status.textContent = answer ? statusText(answer, request, say) : '';
	if (answer) return showCounts(form, answer);
	list.replaceChildren();
	more.hidden = true;
}
