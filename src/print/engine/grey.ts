import sharp from 'sharp';
import { once } from '../once.ts';

/** A drawing in the data of a sheet, as JSON writes it. */
const DRAWING = /"<svg(?:[^"\\]|\\.)*"/g;
const PAINT = /(?<=(?:fill|stroke|color)=)(["'])(?!none|url|inherit|current)(?<colour>[^"']+)\1/gi;
const PHOTOGRAPH = /data:image\/png;base64,(?<bytes>[\w+/=]+)/g;
/** For a way to write a colour that only some programs read. */
const SOME_GREY = '#555555';

/** All that a sheet shows, for a press with one ink: its drawings lose their colours, and so do the pictures in them. */
export async function inGrey<Words extends object>(words: Words): Promise<Words> {
	const greyOf = once(greyColour);
	const drawnIn = once(async (json: string) => {
		const svg = await replaced(JSON.parse(json) as string, PAINT, async ({ colour = '' }) => {
			return `"${await greyOf(colour)}"`;
		});
		return JSON.stringify(await replaced(svg, PHOTOGRAPH, ({ bytes = '' }) => greyPicture(bytes)));
	});
	const json = JSON.stringify(words);
	return JSON.parse(await replaced(json, DRAWING, (_, found) => drawnIn(found))) as Words;
}

async function greyColour(colour: string): Promise<string> {
	try {
		const dot = { create: { width: 1, height: 1, channels: 4, background: colour } } as const;
		const { data } = await sharp(dot).raw().toBuffer({ resolveWithObject: true });
		const [red = 0, green = 0, blue = 0, alpha = 255] = data;
		const light = Math.round(0.2126 * red + 0.7152 * green + 0.0722 * blue);
		return `#${[light, light, light, alpha].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
	} catch {
		return SOME_GREY;
	}
}

async function greyPicture(bytes: string): Promise<string> {
	const picture = sharp(Buffer.from(bytes, 'base64')).greyscale().png({ compressionLevel: 9 });
	return `data:image/png;base64,${(await picture.toBuffer()).toString('base64')}`;
}

type Replace = (groups: Record<string, string>, found: string) => Promise<string>;

async function replaced(text: string, pattern: RegExp, replace: Replace): Promise<string> {
	const found = [...text.matchAll(pattern)];
	const made = await Promise.all(found.map((one) => replace(one.groups ?? {}, one[0])));
	return text.replaceAll(pattern, () => made.shift() ?? '');
}
