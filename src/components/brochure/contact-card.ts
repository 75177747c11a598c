import { el } from './element.ts';
import type { FicheContact } from './fiche.ts';

/** A contact point: the number large, and in words how sure it is. */
export function contactCard({ title, who, ways, notes }: FicheContact): HTMLElement {
	return el(
		'section',
		'contact-card',
		el('h3', '', title),
		el('p', '', who.join(', ')),
		ways.length > 0 && el('ul', 'ways', ...ways.map(wayItem)),
		...notes.map((note) => el('p', 'remark', note)),
	);
}

function wayItem({ label, text, href }: FicheContact['ways'][number]): HTMLElement {
	const value = el(href ? 'a' : 'span', 'way', el('bdi', '', text));
	if (href) value.setAttribute('href', href);
	return el('li', href?.startsWith('tel:') ? 'is-phone' : '', `${label}: `, value);
}
