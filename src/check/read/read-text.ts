import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { direction } from '../../languages/index.ts';
import type { FoundProblem } from '../problem.ts';
import { oddLettersIn } from './letters.ts';
import type { ContentFile } from './places.ts';

interface ReadText {
	/** Absent when the file cannot be used at all. */
	text?: string;
	problems: FoundProblem[];
}

/** Characters that nobody sees but that change what is read, and those that only one program knows. */
const HIDDEN = /[\p{C}\p{Default_Ignorable_Code_Point}\u2028\u2029\u2800\ufffc]/u;
/** Made for one program, as the bullets of Word, or for none: no font shows what was meant. */
const UNKNOWN = /[\p{Co}\p{Cn}\ufffc]/u;
const WORD_BULLETS = '\uf0b7\uf0a7\uf076\uf0d8\uf0fc';
/** Some pictures are two in one, such as a woman in a wheelchair: only there is the joining sign seen. */
const JOINED =
	/(?<=\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]?)\u200d(?=\p{Extended_Pictographic})/gu;
/** Persian and Kurdish part a word in two with these, in whatever file it stands. */
const IN_ARABIC = /(?<=\p{Script=Arabic}\p{M}*)[\u200c\u200d]/gu;
/** The last two only say how a picture is drawn. */
const HARMLESS = '\t\n\r\u00ad\ufe0e\ufe0f';
/** Languages that run from right to left join letters and turn direction with these. */
const TURNING = '\u200c\u200d\u200e\u200f\u061c';

/** What git leaves where two people changed the same lines. */
const CONFLICT = /^(?:<{7}|>{7}|\|{7})(?: .*)?$|^={7}\r?$/m;

/** Reads one file as text and refuses what an editor cannot see. */
export function readText({ path, file, place }: ContentFile, original: string): ReadText {
	const bytes = readFileSync(path);
	// Old Macs, and some tables, end a line in a way of their own.
	const text = bytes
		.toString('utf8')
		.replace(/^\uFEFF/, '')
		.replaceAll(/\r(?!\n)/g, '\n');
	if (!isUtf8(bytes)) {
		const line = lineAt(text, text.indexOf('\uFFFD'));
		return { problems: [{ rule: 'letters-are-readable', file, at: { line, column: 1 } }] };
	}
	if (text.trim() === '') return { problems: [{ rule: 'file-is-filled', file }] };
	const conflict = CONFLICT.exec(text);
	if (conflict) {
		const at = { line: lineAt(text, conflict.index), column: 1 };
		return { problems: [{ rule: 'merge-is-finished', file, at }] };
	}
	const lang = 'lang' in place ? place.lang : original;
	const problems = [...hiddenIn(text, file, lang), ...oddLettersIn(text, file)];
	return { text, problems };
}

function hiddenIn(text: string, file: string, lang: string): FoundProblem[] {
	const allowed = HARMLESS + (direction(lang) === 'rtl' ? TURNING : '');
	const problems: FoundProblem[] = [];
	for (const [index, line] of text.split('\n').entries()) {
		if (!HIDDEN.test(line)) continue;
		const column = [
			...line.replaceAll(JOINED, '-').replaceAll(IN_ARABIC, '-').matchAll(new RegExp(HIDDEN, 'gu')),
		].find(([character]) => !allowed.includes(character))?.index;
		if (column === undefined) continue;
		const place = { file, at: { line: index + 1, column: column + 1 } };
		problems.push({ ...place, ...nameOf(String.fromCodePoint(line.codePointAt(column) ?? 0)) });
	}
	return problems;
}

function nameOf(given: string): Pick<FoundProblem, 'rule' | 'params'> {
	const code = codeOf(given.codePointAt(0) ?? 0);
	if (!UNKNOWN.test(given)) return { rule: 'letters-are-visible', params: { code } };
	const params = { code, given, ...(WORD_BULLETS.includes(given) && { suggestion: '-' }) };
	return { rule: 'letters-are-known', params };
}

const codeOf = (point: number) => `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;

const lineAt = (text: string, offset: number) => text.slice(0, offset).split('\n').length;
