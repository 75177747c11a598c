import type { Translate } from '../../languages/words.ts';
import { copyOf, el, part } from './element.ts';
import type { Fiche } from './load.ts';

export type Move = 'op' | 'neer' | 'weg';

/** The chosen fiches with their buttons; the first cannot go up, the last cannot go down. */
export function chosenItems(
	root: HTMLElement,
	fiches: readonly Fiche[],
	say: Translate,
): HTMLElement[] {
	return fiches.map((fiche, index) => {
		const item = el(
			'li',
			`is-${fiche.kind}`,
			el('span', 'chosen-title', fiche.title, ' ', el('span', 'note', fiche.label)),
		);
		const buttons = copyOf(root, 'knoppen');
		for (const move of ['op', 'neer', 'weg'] as const) {
			const button = part<HTMLButtonElement>(buttons, move);
			button.dataset['fiche'] = fiche.key;
			button.setAttribute('aria-label', say(`move.${move}`, { title: fiche.title }));
			const isStuck =
				(move === 'op' && index === 0) || (move === 'neer' && index === fiches.length - 1);
			// Not `disabled`: a button that loses its use must not lose the focus too.
			if (isStuck) button.setAttribute('aria-disabled', 'true');
		}
		item.append(buttons);
		return item;
	});
}

/** Which fiche a click asks to move, and how. */
export function moveAsked(target: EventTarget | null): { key: string; move: Move } | undefined {
	const button = (target as Element).closest<HTMLElement>('button[data-fiche]');
	const move = (['op', 'neer', 'weg'] as const).find((name) => button?.dataset[name] !== undefined);
	return move && { key: button?.dataset['fiche'] ?? '', move };
}

/** The list after a move; the same list when it cannot go further. */
export function moved<T>(list: readonly T[], item: T, move: Move): T[] {
	const rest = list.filter((other) => other !== item);
	if (move === 'weg' || rest.length === list.length) return rest;
	const at = list.indexOf(item) + (move === 'op' ? -1 : 1);
	return at < 0 || at > rest.length ? [...list] : rest.toSpliced(at, 0, item);
}
