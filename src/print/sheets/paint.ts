import type { Colours } from '../../model/index.ts';
import type { DoorPaint } from './door.ts';

/** The house colours as a printer makes them: a little deeper than on a screen. */
const COLOUR: DoorPaint = {
	leaves: ['#064d42', '#173f86', '#8f2616', '#5a2056'],
	leafEdge: '',
	light: '#ffcb3d',
	floor: '#fff2cc',
	outline: '#14213a',
	detail: '#ffffff8c',
	window: '#cfe0f0',
	step: '#7d8899',
	sill: '#5b6472',
};

/** Lines only: for a printer that is short of ink. */
const INK_SAVER: DoorPaint = {
	leaves: ['#fff', '#fff', '#fff', '#fff'],
	leafEdge: ' stroke="#14213a" stroke-width="1.6"',
	light: '#e4e4e4',
	floor: '#fff',
	outline: '#14213a',
	detail: '#14213a',
	window: '#fff',
	step: '#8a8f98',
	sill: '#5b6472',
};

/** White on black, for a till that has no grey. */
export const BLACK_AND_WHITE: DoorPaint = {
	leaves: ['#000', '#000', '#000', '#000'],
	leafEdge: '',
	light: '#fff',
	floor: '#fff',
	outline: '#000',
	detail: '#fff',
	window: '#fff',
	step: '#fff',
	sill: '#fff',
};

export function doorPaint(savesInk: boolean, colours?: Colours): DoorPaint {
	if (savesInk) return INK_SAVER;
	return colours ? { ...COLOUR, light: colours.accent, outline: colours.main } : COLOUR;
}
