import { type Request, writeAddress } from './address.ts';
import type { Config } from './config.ts';
import { element } from './dom.ts';
import { markWords } from './mark.ts';
import { type Say } from './texts.ts';
import type { Outcome, Result } from './types.ts';

/** The results as list items. */
export const resultItems = (outcome: Outcome, config: Config, say: Say) =>
	outcome.results.map((result) => resultItem(result, outcome.words, config, say));

function resultItem(result: Result, words: readonly string[], config: Config, say: Say) {
	const [, look = ''] = config.kinds[result.kind] ?? [];
	const lang = result.lang === config.lang ? undefined : result.lang;
	const item = element(
		'li',
		{ class: `result ${look}`, lang, dir: lang && 'auto' },
		element('span', { class: 'tag' }, result.kind),
		element('a', { href: result.url }, ...marked(result.title, words)),
		element('p', {}, ...marked(result.summary, words)),
	);
	if (result.via)
		item.append(
			element(
				'p',
				{ class: 'via', lang: config.lang },
				say('search.via', { words: result.via.join(', ') }),
			),
		);
	return item;
}

/** One link per kind that has results, with their number; the first is for all. */
export function kindTabs({ counts }: Outcome, request: Request, config: Config, say: Say) {
	const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
	const tabs = Object.entries(config.kinds)
		.filter(([kind]) => counts[kind])
		.map(([kind, [name]]) =>
			tab(name, counts[kind] ?? 0, { ...request, filters: { ...request.filters, soort: kind } }),
		);
	const { soort: _, ...others } = request.filters;
	return [tab(say('search.all'), all, { ...request, filters: others }), ...tabs];

	function tab(name: string, count: number, target: Request) {
		const isCurrent = target.filters['soort'] === request.filters['soort'];
		const link = element(
			'a',
			{ href: writeAddress(target), 'aria-current': isCurrent ? 'true' : undefined },
			`${name} `,
			element('span', {}, String(count)),
		);
		return element('li', {}, link);
	}
}

/** What the status line says, also to those who cannot see the list. */
export const statusText = (outcome: Outcome, { query }: Request, say: Say) =>
	outcome.none ? say('search.none', { query }) : say('search.count', { n: outcome.total, query });

/** Says which spelling was used, or that nothing was found and what to try. */
export function noticeItems(outcome: Outcome, request: Request, say: Say): HTMLElement[] {
	const items: HTMLElement[] = [];
	if (outcome.corrected) {
		const href = writeAddress({ ...request, query: outcome.corrected });
		const link = element('a', { href }, outcome.corrected);
		items.push(element('p', { 'data-bedoelde': true }, `${say('search.did-you-mean')} `, link));
	}
	if (outcome.none)
		items.push(
			element(
				'div',
				{ 'data-niets-gevonden': true },
				element('p', {}, say('search.none', { query: request.query })),
				element('p', {}, say('search.none-advice')),
			),
		);
	return items;
}

const marked = (text: string, words: readonly string[]) =>
	markWords(text, words).map((part) =>
		part.isMarked ? element('mark', {}, part.text) : part.text,
	);
