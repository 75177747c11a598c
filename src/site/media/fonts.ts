import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import subset from 'subset-font';

/** Where pages find them is @fonts: the engine's own folder may be one in which nobody can write. */
const FOLDER = resolve('.cache/fonts');
const alias = { '@fonts': FOLDER };
const require = createRequire(import.meta.url);

/** What western European languages and our own pages write with; a page that needs more loads another file. */
const LATIN: [number, number][] = [
	[0x20, 0x7e],
	[0xa0, 0xa0],
	[0xa7, 0xa7],
	[0xa9, 0xa9],
	[0xab, 0xab],
	[0xae, 0xae],
	[0xb0, 0xb0],
	[0xb7, 0xb7],
	[0xbb, 0xbb],
	[0xc0, 0xff],
	[0x131, 0x131],
	[0x152, 0x153],
	[0x2013, 0x2014],
	[0x2018, 0x201e],
	[0x2022, 0x2022],
	[0x2026, 0x2026],
	[0x2039, 0x203a],
	[0x20ac, 0x20ac],
	[0x2190, 0x2193],
	[0x2212, 0x2212],
];
/** Fractions, other currencies, raised figures: a ninth of a font that few pages need, and no heading. */
const LATIN_SIGNS: [number, number][] = [
	[0xa1, 0xa6],
	[0xa8, 0xa8],
	[0xaa, 0xaa],
	[0xac, 0xad],
	[0xaf, 0xaf],
	[0xb1, 0xb6],
	[0xb8, 0xba],
	[0xbc, 0xbf],
];
const LATIN_EXTRA: [number, number][] = [
	[0x100, 0x130],
	[0x132, 0x151],
	[0x154, 0x17f],
	[0x218, 0x21b],
];
const ARABIC: [number, number][] = [
	[0x600, 0x6ff],
	[0x200c, 0x200d],
];

const READEX = '@fontsource-variable/readex-pro/files/readex-pro';
const weights = { variationAxes: { wght: { min: 400, max: 700 } } };
/** Pairs of letters that a font moves closer are a tenth of a font for text, and half of one for headings, where few see it. */
const spaced = { ...weights, keepFeatures: ['kern'] };
const bare = { keepFeatures: [] };

const READEX_LATIN = `${READEX}-latin-wght-normal.woff2`;

/** The styles say of each file which letters it holds. */
export const FONTS = [
	{ name: 'readex-latin', file: READEX_LATIN, ranges: LATIN, options: spaced },
	{ name: 'readex-signs', file: READEX_LATIN, ranges: LATIN_SIGNS, options: spaced },
	{
		name: 'readex-extra',
		file: `${READEX}-latin-ext-wght-normal.woff2`,
		ranges: LATIN_EXTRA,
		options: spaced,
	},
	{
		name: 'readex-arabic',
		file: `${READEX}-arabic-wght-normal.woff2`,
		ranges: ARABIC,
		options: weights,
	},
	{
		name: 'bricolage-latin',
		file: '@fontsource/bricolage-grotesque/files/bricolage-grotesque-latin-700-normal.woff2',
		ranges: LATIN,
		options: bare,
	},
];

/** Cuts the fonts from npm down to the letters we use, before Vite asks for them. */
export const fonts = (): AstroIntegration => ({
	name: 'drempelwijzer-fonts',
	hooks: {
		'astro:config:setup': async ({ updateConfig }) => {
			await cutFonts();
			updateConfig({ vite: { resolve: { alias } } });
		},
	},
});

async function cutFonts() {
	mkdirSync(FOLDER, { recursive: true });
	for (const { name, file, ranges, options } of FONTS) {
		const whole = readFileSync(require.resolve(file));
		const made = madeFrom(whole, { ranges, options });
		const target = join(FOLDER, `${name}.woff2`);
		const note = join(FOLDER, `${name}.made-from`);
		if (existsSync(target) && existsSync(note) && readFileSync(note, 'utf8') === made) continue;
		const letters = ranges.flatMap(([from, to]) =>
			Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)),
		);
		write(target, await subset(whole, letters.join(''), { targetFormat: 'woff2', ...options }));
		write(note, made);
	}
}

/** All that decides what a cut font is: other letters, another font or another cutter make another one. */
const madeFrom = (whole: Buffer, how: object) =>
	createHash('sha256')
		.update(readFileSync(require.resolve('subset-font/package.json')))
		.update(JSON.stringify(how))
		.update(whole)
		.digest('hex');

/** Under another name first: two builds may cut at the same time. */
function write(file: string, content: string | Uint8Array) {
	const unfinished = `${file}.${process.pid}`;
	writeFileSync(unfinished, content);
	renameSync(unfinished, file);
}
