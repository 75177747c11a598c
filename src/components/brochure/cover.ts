import type { Translate } from '../../languages/words.ts';
import { copyOf, el } from './element.ts';
import type { Fiche } from './load.ts';

/** More doors than this are too small to tell apart on A5. */
const DOORS_SHOWN = 5;

/** The first page: who gives it out, the doors of its recommendations, and what is in it. */
export function coverSheet(
	root: HTMLElement,
	fiches: readonly Fiche[],
	{ name, title }: { name: string; title: string },
	say: Translate,
): HTMLElement {
	const heading = el('h2', '', title);
	heading.id = 'omslag';
	const sheet = el(
		'section',
		'sheet cover',
		el('div', 'cover-top', copyOf(root, 'merk'), heading, coverName(name, say)),
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

/** The line with the name; it stays, empty, so that typing changes nothing else. */
export function coverName(name: string, say: Translate): HTMLElement {
	const line = el('p', 'by', name && say('by', { name }));
	line.dataset['naamregel'] = '';
	return line;
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
