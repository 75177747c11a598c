import { PRINTED_LETTERS } from '../printed-letters.ts';
import type { FoundProblem } from '../problem.ts';

/** A letter with the accents that stand on it; what nobody can see needs no picture. */
const SIGNS = /[^\p{M}\p{C}\s]\p{M}*/gu;
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;

const ROWS = PRINTED_LETTERS.map(([first, last]) => `${escaped(first)}-${escaped(last)}`).join('');
const PRINTED = new RegExp(String.raw`^[${ROWS}\s]*$`, 'u');

/** What people type to find a fiche, in any language: it is not printed. */
const SEARCH_WORDS = /^searchWords:.*\n(?:[ \t]+.*\n|\n)*/m;

/** Letters that the fonts of print do not have: each once per file, where it stands first. */
export function checkPrintable(source: string, file: string): FoundProblem[] {
	if (PRINTED.test(source)) return [];
	const text = source.replace(SEARCH_WORDS, (block) => block.replaceAll(/./g, ' '));
	const found = new Map<string, FoundProblem>();
	for (const [index, line] of text.split('\n').entries()) {
		if (PRINTED.test(line)) continue;
		for (const { 0: given, index: at } of line.matchAll(SIGNS)) {
			if (found.has(given) || isPrinted(given)) continue;
			const place = { line: index + 1, column: at + 1 };
			found.set(given, { rule: 'letter-can-be-printed', file, at: place, params: { given } });
		}
	}
	return [...found.values()];
}

/** Together with its accents, as print joins them. */
const isPrinted = (sign: string) => PRINTED.test(sign.normalize('NFC').replaceAll(UNSEEN, ''));

function escaped(code: number): string {
	return `\\u{${code.toString(16)}}`;
}
