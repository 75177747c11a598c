/** What a reader of data takes for a number. */
const NUMBER =
	/^[-+]?(?:0x[\da-f]+|0o[0-7]+|0b[01]+|(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?|\.(?:inf|nan))$/i;
const PLAIN = /^(?:0|[1-9]\d*)(?:\.\d+)?$/;
/** A thousand and a half, or one and a half: here a point parts the thousands. */
const TWO_READINGS = /^[1-9]\d{0,2}[.,]\d{3}$/;
/** More digits than a program can count with. */
const DIGITS = 15;

/** Where a value stands alone on its line or in a list: the only places where it can be a number. */
const VALUE = /(?:^|[:[,-])[ \t]*([-+.]?[\d.][\w.+-]*)[ \t\r]*(?=$|[,\]}#])/gm;

/** A number that a reader makes of digits, though nobody here writes it that way: 1.500, 0310, 0x1F, 1e3. */
export const isOddNumber = (written: string) =>
	NUMBER.test(written) &&
	(!PLAIN.test(written) || TWO_READINGS.test(written) || written.length > DIGITS);

export const hasOddNumber = (source: string) =>
	source.matchAll(VALUE).some(([, value = '']) => isOddNumber(value));

/** A sign before a number, what it counts, and the space or line between thousands. */
const AROUND = /^(?:€|EUR)\s*|^[-+]|\s*(?:€|%|euro|EUR|,-+)$/gi;
const BETWEEN = /(?<=\d)[\s_](?=\d{3}(?!\d))/g;

/** The numbers that somebody in Belgium may mean by this, the most likely first: 1.500 is 1500 or 1,5. */
export function readingsOf(written: string): number[] {
	const digits = written.trim().replaceAll(AROUND, '').replaceAll(BETWEEN, '');
	if (digits.replaceAll(/\D/g, '').length > DIGITS) return [];
	if (/^0[xob]|e/i.test(digits)) return numbers(digits);
	if (TWO_READINGS.test(digits))
		return numbers(digits.replace(/[.,]/, ''), digits.replace(',', '.'));
	if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(digits))
		return numbers(digits.replaceAll('.', '').replace(',', '.'));
	return /^\d*[.,]?\d*$/.test(digits) ? numbers(digits.replace(',', '.')) : [];
}

/** A number as people here read it. */
export const asRead = (number: number) => String(number).replace('.', ',');

const numbers = (...all: string[]) =>
	all
		.filter((one) => /\d/.test(one))
		.map(Number)
		.filter(Number.isFinite);
