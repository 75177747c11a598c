/** Digits of Arabic and of Persian, in order. */
const OTHER_DIGITS = ['٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹'];

/** What stands between the digits of one number: 1.500, 1,500, 1 500, ١٬٥٠٠. */
const POINT = /(?<=\d)[.,:٫٬](?=\d)/g;
const THIN_SPACE = /(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))/g;

const ADDRESS = /https?:\/\/[^\s)>\]]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const LINK = /\]\(\s*<?([^\s)>]+)/g;

/** Every number in a text, without the signs that languages put between digits: dates, amounts, telephone numbers. */
export function figuresIn(text: string): Set<string> {
	const plain = latinDigits(text.replaceAll(LINK, ']').replaceAll(ADDRESS, ''));
	return new Set(plain.replaceAll(POINT, '').replaceAll(THIN_SPACE, '').match(/\d+/g) ?? []);
}

/** Every address in a text: links of Markdown, web and mail addresses written out. */
export const linksIn = (text: string): Set<string> =>
	new Set([...[...text.matchAll(LINK)].map(([, url = '']) => url), ...(text.match(ADDRESS) ?? [])]);

/** The depths of the headings in a Markdown text, in order. */
export const headingsIn = (text: string): number[] =>
	[...text.matchAll(/^(#{1,6}) /gm)].map(([, signs = '']) => signs.length);

function latinDigits(text: string): string {
	return text.replaceAll(/[٠-٩۰-۹]/g, (digit) =>
		String(OTHER_DIGITS.map((row) => row.indexOf(digit)).find((value) => value >= 0)),
	);
}
