// PDF in, PNG out: pages as PDFium draws them, few colours, no transparency.
import { buffer } from 'node:stream/consumers';
import { type PDFiumPage, PDFiumLibrary } from '@hyzyla/pdfium';
import sharp, { type OverlayOptions } from 'sharp';
import type { Picture } from '../index.ts';

/** Between pages and around them, in pixels. */
const GAP = 14;
const TABLE = '#d9dbd6';

const { pages, columns, width } = JSON.parse(process.argv[2] ?? '') as Picture;
const library = await PDFiumLibrary.init();
const pdf = await library.loadDocument(await buffer(process.stdin));
const drawn = await Promise.all(pages.map((number) => draw(pdf.getPage(number - 1))));
const height = drawn.reduce((most, { raw }) => Math.max(most, raw.height), 0);
const png = await sharp({
	create: {
		width: columns * (width + GAP) + GAP,
		height: Math.ceil(pages.length / columns) * (height + GAP) + GAP,
		channels: 3,
		background: TABLE,
	},
})
	.composite(drawn.map(laid))
	.png({ palette: true, colours: 64, effort: 4 })
	.toBuffer();
process.stdout.write(png);

async function draw(page: PDFiumPage) {
	const scale = width / page.getOriginalSize().originalWidth;
	let raw = { width: 0, height: 0, channels: 4 as const };
	const { data } = await page.render({
		scale,
		render: (drawing) => {
			raw = { width: drawing.width, height: drawing.height, channels: 4 };
			return Promise.resolve(drawing.data);
		},
	});
	return { input: Buffer.from(data), raw };
}

function laid({ input, raw }: Awaited<ReturnType<typeof draw>>, index: number): OverlayOptions {
	const left = GAP + (index % columns) * (width + GAP);
	const top = GAP + Math.floor(index / columns) * (height + GAP);
	return { input, raw, left, top };
}
