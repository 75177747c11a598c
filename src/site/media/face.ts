import sharp from 'sharp';
import type { Logo, Site } from '../../model/index.ts';
import { FACE_FOLDER, partnerLogoPath } from '../../routes/index.ts';
import { type Palette, paletteOf } from '../../views/index.ts';

/** What every page shows of a town's own face, as paths from the root of the site. */
export interface Face {
	logo: { path: string; width: number; height: number } | undefined;
	icon: { path: string; type: string };
	/** The stylesheet with the town's colours. */
	styles: string | undefined;
	/** The colour of the bar in which browsers show the page. */
	bar: string;
}

/** Without a face of its own, a town has that of the program. */
const OURS = { icon: { path: '/favicon.svg', type: 'image/svg+xml' }, bar: '#14213a' };

export const faceOf = ({ colours }: Pick<Site, 'colours'>, logo?: Logo): Face => ({
	logo: logo && { path: `${FACE_FOLDER}logo.svg`, width: logo.width, height: logo.height },
	icon: logo ? { path: `${FACE_FOLDER}icoon.png`, type: 'image/png' } : OURS.icon,
	styles: colours && `${FACE_FOLDER}kleuren.css`,
	bar: colours?.main ?? OURS.bar,
});

type Content = string | Buffer<ArrayBuffer>;

/** The files of a town's face and of its partners' by name; none for a town without. */
export function faceFiles(
	{ colours }: Pick<Site, 'colours'>,
	logo: Logo | undefined,
	partnerLogos: Record<string, Logo>,
): [name: string, content: () => Content | Promise<Content>][] {
	return [
		...(colours ? [file('kleuren.css', () => stylesOf(paletteOf(colours)))] : []),
		...(logo ? [file('logo.svg', () => logo.svg), file('icoon.png', () => iconOf(logo))] : []),
		...Object.entries(partnerLogos).map(([id, { svg }]) =>
			file(partnerLogoPath(id).replace(FACE_FOLDER, ''), () => svg),
		),
	];
}

const file = (name: string, content: () => Content | Promise<Content>) =>
	[name, content] as [string, typeof content];

/** Outside every layer, so that it goes before our own colours; paper has its own. */
const stylesOf = (colours: Palette) => `@media screen {
	:root {
		--lamp: ${colours.accent};
		--lamp-soft: ${colours.accentSoft};
		--heard: ${colours.accent};
		--tile: light-dark(${colours.main}, ${colours.nightMain});
		--tile-tint: light-dark(${colours.tint}, ${colours.nightTint});
		--night: light-dark(${colours.main}, ${colours.nightBar});
		--plate: ${colours.main};
		--focus: light-dark(${colours.main}, ${colours.accent});
		--focus-halo: light-dark(${colours.accent}, #0c1526);
		--door-floor: ${colours.accentPale};
	}
}
`;

/** What phones put on their first screen asks for. */
const ICON = 180;

/** The logo in a square on white: it was drawn for paper. */
const iconOf = async ({ svg }: Logo) =>
	(await sharp(Buffer.from(svg), { density: 300 })
		.resize(ICON, ICON, { fit: 'contain', background: '#ffffff' })
		.flatten({ background: '#ffffff' })
		.png({ palette: true, compressionLevel: 9 })
		.toBuffer()) as Buffer<ArrayBuffer>;
