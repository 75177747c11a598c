import { escapeHtml } from '../../markdown/index.ts';
import { EVERYWHERE, NUMBER } from '../browser/ask.ts';
import { otherwiseSpelt } from '../browser/words/fold.ts';
import type { SearchRecord } from './records.ts';

/**
 * A record as a page for Pagefind, which takes weights only from HTML. By its number among all records the browser knows what
 * a result is.
 */
export function recordHtml({ title, summary, parts, strip }: SearchRecord, number: number): string {
	const data = {
		title,
		samenvatting: summary,
		...(strip && { stand: JSON.stringify(strip) }),
	};
	const named = Object.entries(data).map(
		([name, text]) => `<p data-pagefind-meta="${name}">${escapeHtml(text)}</p>`,
	);
	const weighed = parts.map(
		({ text, weight }) =>
			`<p data-pagefind-weight="${weight}">${escapeHtml([text, ...otherwiseSpelt(text)].join(' '))}</p>`,
	);
	return `<html><body data-pagefind-body>
<div data-pagefind-ignore>${named.join('')}<p data-pagefind-sort="${NUMBER}">${sortable(number)}</p></div>
${weighed.join('\n')}<p>${EVERYWHERE}</p>
</body></html>`;
}

/** Pagefind sorts texts, and numbers only when every page has one. */
const sortable = (number: number) => String(number).padStart(6, '0');
