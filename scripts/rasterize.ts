import sharp from 'sharp';
import type { Rasterize } from '../src/print/index.ts';

/** Wide enough for a sharp picture over the whole page on a phone and half of it on a screen. */
const WIDTH = 1280;

/** Makes a small PNG of an SVG: few colours, no transparency. */
export const rasterize: Rasterize = async (svg) => {
	const { data, info } = await sharp(Buffer.from(svg), { density: 144 })
		.resize({ width: WIDTH })
		.flatten({ background: '#f2f3f0' })
		.png({ palette: true, colours: 64, compressionLevel: 9 })
		.toBuffer({ resolveWithObject: true });
	return { png: data, width: info.width, height: info.height };
};
