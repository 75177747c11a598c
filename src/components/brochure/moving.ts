import { type Move, moveAsked, moved } from './chosen.ts';
import { type Desk, showAll, tell } from './desk.ts';
import { part } from './element.ts';
import { keepSelection } from './selection.ts';

/** Does what a button of the list asks; the focus stays where the reader was. */
export function moveFiche(desk: Desk, { target }: Event) {
	const asked = moveAsked(target);
	const fiche = desk.fiches.find(({ key }) => key === asked?.key);
	if (!asked || !fiche) return;
	const before = desk.fiches.indexOf(fiche);
	desk.fiches = moved(desk.fiches, fiche, asked.move);
	const { length } = desk.fiches;
	const params = { title: fiche.title, place: desk.fiches.indexOf(fiche) + 1, n: length };
	if (asked.move !== 'weg' && params.place === before + 1)
		return tell(desk, `stuck.${asked.move}`, params);
	showAll(desk);
	focusOn(
		desk,
		desk.fiches[Math.min(asked.move === 'weg' ? before : params.place - 1, length - 1)]?.key,
		asked.move,
	);
	tell(desk, moveMessage(asked.move, keepSelection(desk.opened)), params);
}

const moveMessage = (move: Move, isKept: boolean) => {
	if (!isKept) return 'refused.list';
	return move === 'weg' ? 'removed' : 'moved';
};

/** The same button as before, on the fiche itself or on the one that took its place. */
function focusOn({ root }: Desk, key: string | undefined, move: Move) {
	const buttons = [...root.querySelectorAll<HTMLElement>(`button[data-${move}]`)];
	const button = buttons.find(({ dataset }) => dataset['fiche'] === key);
	(button ?? part(root, 'leeg-kop')).focus();
}
