/** What a character does in a text. */
export const SORT = {
	other: 0,
	space: 1,
	lineEnd: 2,
	/** A full stop or an ellipsis: it ends a sentence unless a small letter follows. */
	stop: 3,
	/** A question or exclamation mark: it always ends a sentence. */
	mark: 4,
	/** Closes what a sentence opened: quotes and brackets after its full stop still belong to it. */
	closer: 5,
	apostrophe: 6,
	comma: 7,
	digit: 8,
	small: 9,
	capital: 10,
	/** An accent on the letter before it, or a sign that nobody sees. */
	accent: 11,
} as const;

const SIGNS: Record<string, number> = {
	' ': SORT.space,
	'\t': SORT.space,
	'\u00a0': SORT.space,
	'\n': SORT.lineEnd,
	'\r': SORT.lineEnd,
	'.': SORT.stop,
	'…': SORT.stop,
	'!': SORT.mark,
	'?': SORT.mark,
	'"': SORT.closer,
	'”': SORT.closer,
	'“': SORT.closer,
	'‘': SORT.closer,
	'»': SORT.closer,
	'«': SORT.closer,
	')': SORT.closer,
	']': SORT.closer,
	'(': SORT.closer,
	'[': SORT.closer,
	"'": SORT.apostrophe,
	'’': SORT.apostrophe,
	',': SORT.comma,
};

/** Latin and the signs of ordinary writing fit in a table; the rest is looked up as it comes. */
const TABLE = Uint8Array.from({ length: 0x250 }, (_, code) => lookUp(code));

/** The sort of one UTF-16 unit; half of a pair (an emoji, a rare script) counts as other. */
export const sortOf = (code: number): number => TABLE[code] ?? lookUp(code);

function lookUp(code: number): number {
	const sign = String.fromCharCode(code);
	const known = SIGNS[sign];
	if (known !== undefined) return known;
	if (/\p{Lu}/u.test(sign)) return SORT.capital;
	if (/\p{L}/u.test(sign)) return SORT.small;
	if (/[\p{N}_]/u.test(sign)) return SORT.digit;
	if (/[\p{M}\p{Cf}]/u.test(sign)) return SORT.accent;
	return /\s/u.test(sign) ? SORT.space : SORT.other;
}
