import type { Translate } from '../../languages/words.ts';
import { copyOf, el } from './element.ts';
import type { Fiche } from './load.ts';

/** More doors than this are too small to tell apart on A5. */
const DOORS_SHOWN = 5;

/** The first page: who gives it out, the doors of its recommendations, and what is in it. */
export function coverSheet(
	root: HTMLElement,
	fiches: readonly Fiche[],
	{ title, ...giver }: { title: string } & Giver,
	say: Translate,
): HTMLElement {
	const heading = el('h2', '', title);
	heading.id = 'omslag';
	const sheet = el(
		'section',
		'sheet cover',
		el('div', 'cover-top', copyOf(root, 'merk'), heading, giverOf(giver, say)),
		el('div', 'street', ...doors(root, fiches)),
		el(
			'div',
			'lit contents',
			el('h3', '', say('contents')),
			el('ol', '', ...fiches.map(contentsItem)),
		),
	);
	sheet.setAttribute('aria-labelledby', heading.id);
	return sheet;
}

/** Whoever gives the brochure out. */
export interface Giver {
	name: string;
	contact: string;
	/** A picture as an address that holds all of it. */
	logo: string;
}

/** Name, contact and logo; it stays, empty, so that typing changes nothing else. */
export function giverOf({ name, contact, logo }: Giver, say: Translate): HTMLElement {
	const lines = [name && el('p', 'by', say('by', { name })), contact && el('p', '', contact)];
	const giver = el('div', 'giver', logo && picture(logo), el('div', '', ...lines));
	giver.dataset['gever'] = '';
	return giver;
}

/** Beside the name, which says the same. */
function picture(address: string): HTMLElement {
	const image = el('img');
	image.src = address;
	image.alt = '';
	return image;
}

/** A brochure without recommendations gets the open door of the site. */
function doors(root: HTMLElement, fiches: readonly Fiche[]): Element[] {
	const found = fiches.filter(({ sheet }) => sheet.querySelector('[data-deur]'));
	if (found.length === 0) return [copyOf(root, 'open-deur')];
	return found.slice(0, DOORS_SHOWN).map(({ sheet }) => copyOf(sheet, 'deur'));
}

function contentsItem({ title, label, sheet }: Fiche): HTMLElement {
	const link = el('a', '', title);
	link.href = `#${sheet.getAttribute('aria-labelledby')}`;
	return el('li', '', link, ' ', el('span', 'remark', label));
}
