// SVG in, PNG out: few colours, no transparency.
import { buffer } from 'node:stream/consumers';
import sharp from 'sharp';

/** Wide enough for a sharp picture over the whole page on a phone and half of it on a screen. */
const WIDTH = 1280;

const png = await sharp(await buffer(process.stdin), { density: 144 })
	.resize({ width: WIDTH })
	.flatten({ background: '#f2f3f0' })
	.png({ palette: true, colours: 64, compressionLevel: 9 })
	.toBuffer();
process.stdout.write(png);
