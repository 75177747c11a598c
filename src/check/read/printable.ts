import printed from '../printed-letters.json' with { type: 'json' };
import type { FoundProblem } from '../problem.ts';

const asSet = (rows: string) =>
	rows
		.split(' ')
		.map((row) => row.replaceAll(/[\da-f]+/g, (code) => `\\u{${code}}`))
		.join('');

/** Text that any font of print can set, sign by sign. */
const PRINTED = new RegExp(`^[${Object.values(printed).map(asSet).join('')}\\s]*$`, 'u');
/** A sign with its accents stands in one font, whichever: every place on paper falls back on all of them. */
const IN_ONE_FONT = Object.values(printed).map((rows) => new RegExp(`^[${asSet(rows)}]+$`, 'u'));

/** A letter with the accents that stand on it; what nobody can see needs no picture. */
const SIGNS = /[^\p{M}\p{C}\s]\p{M}*/gu;
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;

/** What people type to find an entry, in any language: it is not printed. */
const SEARCH_WORDS = /^(?:# )?searchWords:.*\n(?:[ \t]+.*\n|\n)*/m;
/** A field, an item of a list, or a blank line: another text begins. */
const STARTS = /^\s*(?:(?:- )?[\w-]+:(?:\s|$)|- |$)/;
/** So many signs are enough to see what is meant. */
const NAMED = 8;

/** The letters of each text that no font of print has, where the first of them stands. */
export function checkPrintable(source: string, file: string): FoundProblem[] {
	if (PRINTED.test(source)) return [];
	const text = source.replace(SEARCH_WORDS, (block) => block.replaceAll(/./g, ' '));
	const found: (Pick<FoundProblem, 'at'> & { signs: Set<string> })[] = [];
	let isNew = true;
	for (const [index, line] of text.split('\n').entries()) {
		isNew ||= STARTS.test(line);
		const missing = missingIn(line);
		if (missing.length === 0) continue;
		if (isNew)
			found.push({
				at: { line: index + 1, column: (missing[0]?.index ?? 0) + 1 },
				signs: new Set(),
			});
		isNew = false;
		for (const [sign] of missing) found.at(-1)?.signs.add(sign);
	}
	return found.map(({ at, signs }) => {
		const given = [...signs].slice(0, NAMED).join(' ');
		return { rule: 'letter-can-be-printed', file, ...(at && { at }), params: { given } };
	});
}

const missingIn = (line: string) =>
	PRINTED.test(line) ? [] : [...line.matchAll(SIGNS)].filter(([sign]) => !isPrinted(sign));

/** Together with its accents, as print joins them. */
function isPrinted(sign: string): boolean {
	const shown = sign.normalize('NFC').replaceAll(UNSEEN, '');
	return shown === '' || IN_ONE_FONT.some((font) => font.test(shown));
}
