import type { FoundProblem } from '../problem.ts';

/** Plain text of this part of the world: no need to look further. */
const ORDINARY = /^[\u0000-\u02ff\u2000-\u206f\u20a0-\u20bf]*$/;
/** Greek and Cyrillic letters that look like ours, against one of ours in the same word. */
const TWO_ALPHABETS =
	/\p{Script=Latin}\p{M}*[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{M}*\p{Script=Latin}/u;

/** A letter that was saved in one way and read in another: CafÃ©, â€™, or a sign that says that nothing is known of it. */
const BROKEN = /[ÃÂ][\u0080-\u00bf]|â€|\ufffd/;

/** Letters that look right and are not: the site would not find them, and an address could pass for another. */
export function oddLettersIn(text: string, file: string): FoundProblem[] {
	if (ORDINARY.test(text) && !BROKEN.test(text)) return [];
	return text.split('\n').flatMap((line, index): FoundProblem[] => {
		const broken = BROKEN.exec(line);
		if (broken) return [problem('letters-are-decoded', line, broken.index, index, file)];
		if (ORDINARY.test(line)) return [];
		const mixed = TWO_ALPHABETS.exec(line);
		if (mixed) return [problem('letters-are-of-one-alphabet', line, mixed.index + 1, index, file)];
		const whole = line.normalize('NFC');
		if (whole === line) return [];
		const at = [...line].findIndex((sign, place) => sign !== [...whole][place]);
		return [
			problem('letters-are-whole', line, [...line].slice(0, at).join('').length, index, file),
		];
	});
}

function problem(rule: string, line: string, at: number, index: number, file: string) {
	const start = line.slice(0, at).search(/\S+$/);
	const given = /^\S{0,40}/.exec(line.slice(start < 0 ? at : start))?.[0] ?? '';
	return { rule, file, at: { line: index + 1, column: at + 1 }, params: { given } };
}
