import sharp from 'sharp';
import { doorPaths, leafColour } from '../../dossier/door.ts';
import type { Dossier } from '../../dossier/index.ts';
import type { Logo, Site, State } from '../../model/index.ts';
import { paletteOf } from '../../views/index.ts';
import { kept } from './kept.ts';

/** The size that social media ask for. */
const WIDTH = 1200;
const HEIGHT = 630;
const GROUND = 90;
const GAP = 40;
const LEAVES = ['#06544a', '#1c4a9a', '#932817', '#6b2766'];

export interface DoorSign {
	id: string;
	state: State;
}

/** A row of doors on a lit pavement, as PNG. No letters in it: those would need a font of this machine. */
export async function streetPicture(
	doors: readonly DoorSign[],
	{ site, logo }: Pick<Dossier, 'site' | 'logo'>,
): Promise<Buffer<ArrayBuffer>> {
	const light = lightOf(site);
	const scale = doors.length === 1 ? 2.6 : 1.75;
	const gap = (WIDTH - doors.length * 120 * scale) / (doors.length + 1);
	const row = doors.map((door, index) => {
		const x = gap + index * (120 * scale + gap);
		return `<g transform="translate(${x} ${HEIGHT - GROUND - 190 * scale}) scale(${scale})">${drawDoor(door, light)}</g>`;
	});
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><path fill="#f2f3f0" d="M0 0h${WIDTH}v${HEIGHT}H0z"/><path fill="${light.lamp}" d="M0 ${HEIGHT - GROUND}h${WIDTH}v${GROUND}H0z"/>${row.join('')}</svg>`;
	// Without a palette: looking for one takes four times as long as the rest.
	return kept(`${svg}${logo?.svg ?? ''}`, async () =>
		sharp(Buffer.from(svg))
			.composite(logo ? await signOf(logo) : [])
			.png({ compressionLevel: 9 })
			.toBuffer(),
	);
}

/** What shines on the pavement, and through a door. */
const OUR_LIGHT = { lamp: '#ffcb3d', floor: '#fff3cf' };

function lightOf({ colours }: Pick<Site, 'colours'>): typeof OUR_LIGHT {
	if (!colours) return OUR_LIGHT;
	const { accent, accentPale } = paletteOf(colours);
	return { lamp: accent, floor: accentPale };
}

const SIGN = { width: 300, height: 78, margin: 16 };

/** Drawn once: it hangs on the picture of every recommendation. */
const signs = new WeakMap<Logo, ReturnType<typeof drawSign>>();
const signOf = (logo: Logo) => signs.getOrInsertComputed(logo, drawSign);

/** A town's logo as a white sign on the wall. */
async function drawSign({ svg }: Logo) {
	const { width, height, margin } = SIGN;
	const input = await sharp(Buffer.from(svg), { density: 200 })
		.resize({ width, height, fit: 'inside' })
		.extend({ top: margin, bottom: margin, left: margin, right: margin, background: '#fff' })
		.flatten({ background: '#fff' })
		.png()
		.toBuffer();
	return [{ input, top: 0, left: GAP }];
}

function drawDoor({ id, state }: DoorSign, light: typeof OUR_LIGHT): string {
	const door = doorPaths(id, state);
	const knob = door.knob
		? `<circle fill="${light.lamp}" cx="${door.knob.x}" cy="${door.knob.y}" r="2.6"/>`
		: '';
	return `<clipPath id="${id}"><path d="${door.opening}"/></clipPath>
		<path fill="none" stroke="#d9dbd6" stroke-width="2" stroke-linecap="round" d="${door.wall}"/>
		<path fill="#fff" stroke="#14213a" stroke-width="3" d="${door.frame}"/>
		<g clip-path="url(#${id})"><path fill="${light.lamp}" d="M22 18H98V176H22Z"/><path fill="${light.floor}" d="${door.floor}"/>
		<path fill="${LEAVES[leafColour(id)]}" d="${door.leaf}"/><path fill="#cfe0ee" d="${door.windows}"/>
		<path fill="none" stroke="#fff" stroke-opacity=".55" stroke-width="1.6" d="${door.panels}"/>${knob}</g>
		<path fill="#7b8492" d="M10 176H110V182H10Z"/><path fill="#5b6472" d="M4 182H116V190H4Z"/>`;
}
