import decode from 'jsqr';
import { expect, test } from 'vitest';
import { allOr } from '../sample.ts';
import { type Page, pagesOf } from './pictures.ts';
import { openPdf, print, squeeze } from './printed.ts';

const DOTS_PER_INCH = 150;
/** A decoder takes a second for a page, and the codes are all made in one place: one in so many will do. */
const FEW = 4;
/** The width of the dark squares together, in mm: a telephone reads it from so far as people stand. */
const LEAST = { poster: 32, fiche: 15 };

test.each(['content', 'tests/fixtures/second-town'])(
	'a decoder reads the code on posters and sheets of %s',
	async (town) => {
		const { dossier, printed, read } = await print(town, ['poster', 'fiche'], undefined, ['nl']);
		const sheets = printed.filter(({ paper, lang }) => paper === 'a4' && !lang);
		for (const one of sheets.filter((_, at) => at % allOr(FEW, 1) === 0)) {
			const pdf = read(one);
			const [page] = pagesOf(pdf, DOTS_PER_INCH);
			const code = page && decode(inColour(page), page.width, page.height);
			expect(code?.data, one.file).toContain(dossier.site.url);
			const address = code?.data.replace(/^https:\/\/|\/$/g, '') ?? '';
			expect(whole((await openPdf(pdf)).pages[0]), one.file).toContain(whole(squeeze(address)));
			expect(widthOf(code?.location), one.file).toBeGreaterThan(
				LEAST[one.edition as keyof typeof LEAST],
			);
		}
		expect(sheets.length).toBeGreaterThan(5);
	},
	240_000,
);

/** The decoder wants red, green, blue and how opaque. */
const inColour = ({ dots }: Page) => {
	const colour = new Uint8ClampedArray(dots.length * 4);
	for (const [at, dot] of dots.entries()) colour.set([dot, dot, dot, 255], at * 4);
	return colour;
};

type Corner = { x: number; y: number };
const widthOf = (corners?: { topLeftCorner: Corner; topRightCorner: Corner }) =>
	corners
		? (Math.hypot(
				corners.topRightCorner.x - corners.topLeftCorner.x,
				corners.topRightCorner.y - corners.topLeftCorner.y,
			) /
				DOTS_PER_INCH) *
			25.4
		: 0;

/** An address may break after a hyphen, and readers take that for one of a broken word. */
const whole = (text = '') => text.replaceAll('-', '');
