import { chosenItems } from './chosen.ts';
import { type Giver, coverSheet } from './cover.ts';
import { el, part } from './element.ts';
import type { Fiche, Loaded } from './load.ts';
import type { Opened } from './selection.ts';
import type { readConfig } from './words.ts';

/** All that the page works with. */
export interface Desk {
	root: HTMLElement;
	config: ReturnType<typeof readConfig>;
	opened: Opened;
	fiches: Fiche[];
	/** Of whoever gives the brochure out: it stays on this device, and in no address. */
	logo: string;
	/** Chosen, but not fetched now: they stay in the list that is kept. */
	failed: string[];
}

/** Draws the list and the brochure anew. */
export function showAll(desk: Desk) {
	const { root, fiches, failed, opened, config } = desk;
	const { selection } = opened;
	selection.fiches = [...fiches.map(({ key }) => key), ...failed];
	const isEmpty = fiches.length === 0;
	part(root, 'leeg').hidden = !isEmpty;
	part(root, 'maker').hidden = isEmpty;
	part(root, 'voorbeeld').hidden = isEmpty;
	part(root, 'lijst').replaceChildren(...chosenItems(root, fiches, config.say));
	const sheets = part(root, 'vellen');
	sheets.dataset['papier'] = selection.paper;
	sheets.replaceChildren(...(isEmpty ? [] : sheetsOf(desk)));
}

function sheetsOf(desk: Desk): HTMLElement[] {
	const { root, fiches, config } = desk;
	const cover = coverSheet(root, fiches, { title: config.title, ...giverAt(desk) }, config.say);
	return [cover, ...fiches.map(({ sheet }, index) => inPlace(sheet, index + 1))];
}

export const giverAt = ({ logo, opened: { selection } }: Desk): Giver => ({ ...selection, logo });

/** A sheet with its place in the contents. */
function inPlace(sheet: HTMLElement, place: number): HTMLElement {
	part(sheet, 'plaats').textContent = `${place}. `;
	return sheet;
}

/** Says in words which fiches of the address are not there. */
export function showFaults({ root, config }: Desk, { unknown, failed }: Loaded) {
	const faults = part(root, 'fouten');
	const line = (key: string, keys: string[]) =>
		keys.length > 0 && el('p', '', config.say(key, { list: keys.join(', ') }));
	faults.append(...[line('unknown', unknown), line('failed', failed)].filter((p) => p !== false));
	faults.hidden = faults.childElementCount === 0;
}

/** Says what happened, also to who cannot see it. */
export function tell(
	{ root, config }: Desk,
	key: string,
	params?: Record<string, string | number>,
) {
	part(root, 'melding').textContent = config.say(key, params);
}
