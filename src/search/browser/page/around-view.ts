import { type Request, writeAddress } from './address.ts';
import type { Config } from './config.ts';
import { element } from './dom.ts';
import type { Say } from './texts.ts';
import type { Answer } from '../search.ts';

/** One link per kind that has results, with their number; the first is for all. */
export function kindTabs({ counts }: Answer, request: Request, config: Config, say: Say) {
	const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
	if (all === 0) return [];
	const tabs = Object.entries(config.kinds)
		.filter(([kind]) => counts[kind])
		.map(([kind, { address, many }]) =>
			tab(many, counts[kind] ?? 0, {
				...request,
				filters: { ...request.filters, soort: address },
			}),
		);
	const { soort: _, ...others } = request.filters;
	return [tab(say('search.all'), all, { ...request, filters: others }), ...tabs];

	function tab(name: string, count: number, target: Request) {
		const isCurrent = target.filters.soort === request.filters.soort;
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
export const statusText = ({ ranked }: Answer, { query }: Request, say: Say) =>
	ranked.length === 0
		? say('search.none', { query })
		: say('search.count', { n: ranked.length, query });

/** Says which spelling was used, that the answer is in another language than the question, or that nothing was found and what to do then. */
export function noticeItems(
	{ ranked, corrected, lines, askedIn: lang = '' }: Answer,
	request: Request,
	{ noPages }: Config,
	say: Say,
	help: () => DocumentFragment,
): HTMLElement[] {
	const items: HTMLElement[] = [];
	if (corrected) items.push(didYouMean(corrected, request, say));
	const notice = noPages[lang];
	if (notice && ranked.length > 0) items.push(element('p', { lang, dir: 'auto' }, notice));
	if (ranked.length === 0)
		items.push(element('div', { 'data-niets-gevonden': true }, rightFirst(help(), lines)));
	return items;
}

/** The numbers for what was asked stand first among the others, and before what is not about it. */
function rightFirst(help: DocumentFragment, lines: readonly string[]): DocumentFragment {
	for (const line of lines.toReversed()) {
		const item = help.querySelector(`[data-lijn="${CSS.escape(line)}"]`);
		item?.parentElement?.prepend(item);
		const section = item?.closest('section');
		if (section) help.querySelector('[data-na-lijnen]')?.before(section);
	}
	return help;
}

/** The sentence has a place for the words, which are a link. */
function didYouMean(corrected: string, request: Request, say: Say) {
	const href = writeAddress({ ...request, query: corrected });
	const link = element('a', { href }, corrected);
	const [before = '', after = ''] = say('search.did-you-mean', { query: '\n' }).split('\n');
	return element('p', { 'data-bedoelde': true }, before, link, after);
}
