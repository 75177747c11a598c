/** Letters that do not come apart into a base letter and a mark. */
const ALIKE: Record<string, string> = {
	ı: 'i',
	œ: 'oe',
	æ: 'ae',
	ø: 'o',
	ß: 'ss',
	ł: 'l',
	ĳ: 'ij',
	ة: 'ه',
	ى: 'ي',
	ـ: '',
};
const ALIKE_PATTERN = new RegExp(`[${Object.keys(ALIKE).join('')}]`, 'gu');

/** A text as we compare it: small letters without marks, in any script. */
export const fold = (text: string) =>
	text
		.normalize('NFD')
		.toLowerCase()
		.replace(/\p{M}+/gu, '')
		.replace(ALIKE_PATTERN, (letter) => ALIKE[letter] ?? '')
		.replace(/[’‘`´]/g, "'");

/** The words of a text, folded; a possessive or plural 's goes, and so does what stands between in c.v., v d a b, A&B, 7.500 and 2,0. */
export const tokens = (text: string): string[] =>
	fold(text)
		.replace(/'s(?![\p{L}\p{N}])/gu, '')
		.replace(/(?<=(?<!\p{L})\p{L})(?:[. ]| ?& ?)(?=\p{L}(?!\p{L}))/gu, '')
		.replace(/(\d)[.,](?=\d)/g, '$1')
		.match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of a text that Pagefind keeps in another spelling than a question asks for: it leaves the ı of çalışma and the & of A & B. */
export function otherwiseSpelt(text: string): string[] {
	const kept = text
		.normalize('NFD')
		.toLowerCase()
		.replace(/\p{M}+/gu, '');
	const words = new Set(kept.match(/[\p{L}\p{N}]+/gu));
	return [...new Set(tokens(text))].filter((word) => !words.has(word));
}
