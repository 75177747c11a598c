import sharp from 'sharp';
import { doorPaths, leafColour } from '../dossier/door.ts';
import type { State } from '../model/index.ts';

/** The size that social media ask for. */
const WIDTH = 1200;
const HEIGHT = 630;
const GROUND = 90;
const LEAVES = ['#06544a', '#1c4a9a', '#932817', '#6b2766'];

export interface DoorSign {
	id: string;
	state: State;
}

/** A row of doors on a lit pavement, as PNG. No letters in it: those would need a font of this machine. */
export async function streetPicture(doors: readonly DoorSign[]): Promise<Buffer<ArrayBuffer>> {
	const scale = doors.length === 1 ? 2.6 : 1.75;
	const gap = (WIDTH - doors.length * 120 * scale) / (doors.length + 1);
	const row = doors.map((door, index) => {
		const x = gap + index * (120 * scale + gap);
		return `<g transform="translate(${x} ${HEIGHT - GROUND - 190 * scale}) scale(${scale})">${drawDoor(door)}</g>`;
	});
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><path fill="#f2f3f0" d="M0 0h${WIDTH}v${HEIGHT}H0z"/><path fill="#ffcb3d" d="M0 ${HEIGHT - GROUND}h${WIDTH}v${GROUND}H0z"/>${row.join('')}</svg>`;
	return (await sharp(Buffer.from(svg))
		.png({ palette: true, compressionLevel: 9 })
		.toBuffer()) as Buffer<ArrayBuffer>;
}

function drawDoor({ id, state }: DoorSign): string {
	const door = doorPaths(id, state);
	const knob = door.knob
		? `<circle fill="#ffcb3d" cx="${door.knob.x}" cy="${door.knob.y}" r="2.6"/>`
		: '';
	return `<clipPath id="${id}"><path d="${door.opening}"/></clipPath>
		<path fill="none" stroke="#d9dbd6" stroke-width="2" stroke-linecap="round" d="${door.wall}"/>
		<path fill="#fff" stroke="#14213a" stroke-width="3" d="${door.frame}"/>
		<g clip-path="url(#${id})"><path fill="#ffcb3d" d="M22 18H98V176H22Z"/><path fill="#fff3cf" d="${door.floor}"/>
		<path fill="${LEAVES[leafColour(id)]}" d="${door.leaf}"/><path fill="#cfe0ee" d="${door.windows}"/>
		<path fill="none" stroke="#fff" stroke-opacity=".55" stroke-width="1.6" d="${door.panels}"/>${knob}</g>
		<path fill="#7b8492" d="M10 176H110V182H10Z"/><path fill="#5b6472" d="M4 182H116V190H4Z"/>`;
}
