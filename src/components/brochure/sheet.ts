import type { Translate } from '../../i18n/words.ts';
import { contactCard } from './contact-card.ts';
import { copyOf, el } from './element.ts';
import type { Fiche } from './fiche.ts';
import { doorPicture, qrPicture } from './pictures.ts';

/** One fiche as a page of the brochure, with its place in the contents. */
export function ficheSheet(
	root: HTMLElement,
	fiche: Fiche,
	place: number,
	say: Translate,
): HTMLElement {
	const { title, summary, steps, lists, facts, notes, contacts, sources } = fiche;
	const id = `fiche-${place}`;
	const heading = el('h2', '', `${place}. ${title}`);
	heading.id = id;
	const sheet = el(
		'section',
		`sheet is-${fiche.kind}`,
		head(root, fiche, heading, place),
		el('div', 'lit', el('p', '', summary)),
		...notes.map((note) => el('p', 'remark', note)),
		facts.length > 0 && el('dl', 'facts', ...facts.flatMap(factRow)),
		steps.steps.length > 0 && stepList(steps),
		...contacts.map(contactCard),
		...lists.map(({ title: name, items }) =>
			block(name, el('ul', '', ...items.map((item) => el('li', '', item)))),
		),
		sheetEnd(fiche, sources, say),
	);
	sheet.setAttribute('aria-labelledby', id);
	return sheet;
}

function head(
	root: HTMLElement,
	{ kind, number, themes, state, door }: Fiche,
	heading: HTMLElement,
	place: number,
) {
	return el(
		'header',
		door ? 'sheet-head has-door' : 'sheet-head',
		el(
			'div',
			'',
			el(
				'p',
				'marks',
				number !== undefined && el('span', 'plate', String(number)),
				copyOf(root, `soort-${kind}`),
			),
			heading,
			state && el('p', 'state', state),
			el('p', 'remark', themes.join(' · ')),
		),
		door && doorPicture(door, `deur-${place}`),
	);
}

const factRow = ({ label, text }: Fiche['facts'][number]) => [
	el('dt', '', label),
	el('dd', '', text),
];

const block = (title: string, content: HTMLElement) =>
	el('section', 'block', el('h3', '', title), content);

const stepList = ({ title, steps }: Fiche['steps']) =>
	block(
		title,
		el(
			'ol',
			'todo',
			...steps.map((step) =>
				el('li', '', el('div', '', el('b', '', step.title), step.text && el('p', '', step.text))),
			),
		),
	);

/** Where it comes from, and the way back to the site, for a telephone and for fingers. */
function sheetEnd({ address, qr, title }: Fiche, sources: string[], say: Translate): HTMLElement {
	const link = el('a', '', el('bdi', '', address.replace(/^https?:\/\//, '')));
	link.href = address;
	return el(
		'footer',
		'sheet-end',
		qrPicture(qr, say('qr', { title })),
		el(
			'div',
			'',
			el('p', '', say('online'), ' ', link),
			sources.length > 0 && el('p', 'remark', say('sources', { list: sources.join('; ') })),
		),
	);
}
