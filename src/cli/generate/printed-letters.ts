import { readFonts } from '../../print/engine/fonts.ts';
import { type GeneratedFile, json } from './file.ts';

/** The letters of every font of print, as data for the checker: it may not read the fonts itself. */
export function printedLetters(): GeneratedFile {
	const fonts = readFonts().map((font) => ({ family: familyOf(font), letters: lettersIn(font) }));
	const families = [...Map.groupBy(fonts, ({ family }) => family)].map(([family, weights]) => {
		const inAll = weights
			.map(({ letters }) => letters)
			.reduce((all, letters) => all.intersection(letters));
		return [family, rangesOf([...inAll].filter(isLetter).sort((a, b) => a - b))];
	});
	return { path: 'src/check/printed-letters.json', text: json(Object.fromEntries(families)) };
}

/** What a program keeps for itself has a picture in some fonts, and means something else in each. */
const isLetter = (code: number) => !/\p{C}/u.test(String.fromCodePoint(code));

/** First and last of each row, in hexadecimal: 20-7e a0-a3. */
function rangesOf(letters: readonly number[]): string {
	const ranges: [number, number][] = [];
	for (const letter of letters) {
		const last = ranges.at(-1);
		if (last?.[1] === letter - 1) last[1] = letter;
		else ranges.push([letter, letter]);
	}
	return ranges.map((range) => range.map((code) => code.toString(16)).join('-')).join(' ');
}

/** Where a table of the font begins. */
function tableAt(font: Buffer, tag: string): number {
	const count = font.readUInt16BE(4);
	for (let at = 12; at < 12 + count * 16; at += 16)
		if (font.toString('latin1', at, at + 4) === tag) return font.readUInt32BE(at + 8);
	throw new Error(`A font without the table ${tag}`);
}

/** The family's name: number 1 in the table of names, in UTF-16 for Windows. */
function familyOf(font: Buffer): string {
	const table = tableAt(font, 'name');
	const texts = table + font.readUInt16BE(table + 4);
	for (let at = table + 6; at < texts; at += 12) {
		if (font.readUInt16BE(at) !== 3 || font.readUInt16BE(at + 6) !== 1) continue;
		const start = texts + font.readUInt16BE(at + 10);
		const bytes = Buffer.from(font.subarray(start, start + font.readUInt16BE(at + 8)));
		return bytes.swap16().toString('utf16le');
	}
	throw new Error('A font without a name');
}

/** Every code point that has a picture, from the tables in format 4 (the first 65,536) and 12 (all). */
function lettersIn(font: Buffer): Set<number> {
	const cmap = tableAt(font, 'cmap');
	const letters = new Set<number>();
	for (let at = cmap + 4; at < cmap + 4 + font.readUInt16BE(cmap + 2) * 8; at += 8) {
		const table = cmap + font.readUInt32BE(at + 4);
		const read = { 4: lettersInRows, 12: lettersInGroups }[font.readUInt16BE(table)];
		for (const letter of read?.(font, table) ?? []) letters.add(letter);
	}
	if (letters.size === 0) throw new Error('A font without a table of letters that we can read');
	return letters;
}

function* lettersInGroups(font: Buffer, table: number): Generator<number> {
	for (let group = 0; group < font.readUInt32BE(table + 12); group++) {
		const at = table + 16 + group * 12;
		for (let code = font.readUInt32BE(at); code <= font.readUInt32BE(at + 4); code++) yield code;
	}
}

function* lettersInRows(font: Buffer, table: number): Generator<number> {
	const rows = font.readUInt16BE(table + 6) / 2;
	const column = (number: number, row: number) =>
		font.readUInt16BE(table + 14 + (number > 0 ? 2 : 0) + 2 * (number * rows + row));
	for (let row = 0; row < rows; row++) {
		const [last, first, shift, jump] = [0, 1, 2, 3].map((number) => column(number, row));
		for (let letter = first ?? 0; letter <= (last ?? 0) && letter < 0xffff; letter++) {
			const place = table + 16 + 2 * (3 * rows + row) + (jump ?? 0) + 2 * (letter - (first ?? 0));
			const picture = jump === 0 ? letter + (shift ?? 0) : font.readUInt16BE(place);
			if ((picture & 0xffff) > 0) yield letter;
		}
	}
}
