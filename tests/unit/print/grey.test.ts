import sharp from 'sharp';
import { expect, test } from 'vitest';
import { inGrey } from '../../../src/print/engine/grey.ts';

const svgOf = (inner: string) => `<svg xmlns="http://www.w3.org/2000/svg">${inner}</svg>`;

test.each([
	['fill="#8f2616"', 'fill="#3b3b3bff"'],
	["stroke='red'", 'stroke="#363636ff"'],
	['stop-color="rgb(0, 0, 255)"', 'stop-color="#121212ff"'],
	['fill="#ffffff8c"', 'fill="#ffffff8c"'],
	['fill="none"', 'fill="none"'],
	['fill="url(#glow)"', 'fill="url(#glow)"'],
	['color="nobody reads this"', 'color="#555555"'],
])('%s turns into %s', async (paint, wanted) => {
	const { doors } = await inGrey({ doors: [{ door: svgOf(`<path ${paint}/>`) }] });
	expect(doors[0]?.door).toBe(svgOf(`<path ${wanted}/>`));
});

test('a photograph in a logo turns grey', async () => {
	const red = { create: { width: 4, height: 4, channels: 3, background: 'red' } } as const;
	const photograph = (await sharp(red).png().toBuffer()).toString('base64');
	const logo = svgOf(`<image href="data:image/png;base64,${photograph}"/>`);
	const { svg } = await inGrey({ svg: logo });
	const bytes = /base64,([^"]+)"/.exec(svg)?.[1] ?? '';
	const { channels } = await sharp(Buffer.from(bytes, 'base64')).stats();
	expect(channels.every(({ mean }) => mean === channels[0]?.mean && mean < 200)).toBe(true);
});

test('words stay as they are', async () => {
	const words = { title: 'Wat is fill="red"?', place: 'Ponts-et-"Chaussées"' };
	expect(await inGrey(words)).toEqual(words);
});
