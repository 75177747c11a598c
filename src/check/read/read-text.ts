import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import type { FoundProblem } from '../problem.ts';
import { oddLettersIn } from './letters.ts';
import type { ContentFile } from './places.ts';

interface ReadText {
	/** Absent when the file cannot be used at all. */
	text?: string;
	problems: FoundProblem[];
}

/** Characters that nobody sees but that change what is read: control, direction and zero-width ones. */
const HIDDEN = /[\p{Cc}\p{Cf}\u2028\u2029]/u;
/** Some pictures are two in one, such as a woman in a wheelchair: only there is the joining sign seen. */
const JOINED =
	/(?<=\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]?)\u200d(?=\p{Extended_Pictographic})/gu;
const HARMLESS = '\t\n\r\u00ad';
/** Arabic and Farsi join letters and turn direction with these. */
const ARABIC = '\u200c\u200d\u200e\u200f\u061c';
const ARABIC_LANGUAGES = ['ar', 'fa'];

/** Reads one file as text and refuses what an editor cannot see. */
export function readText({ path, file, place }: ContentFile): ReadText {
	const bytes = readFileSync(path);
	const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
	if (!isUtf8(bytes)) {
		const line = lineAt(text, text.indexOf('\uFFFD'));
		return { problems: [{ rule: 'letters-are-readable', file, at: { line, column: 1 } }] };
	}
	if (text.trim() === '') return { problems: [{ rule: 'file-is-filled', file }] };
	const lang = 'lang' in place ? place.lang : 'nl';
	const problems = [...hiddenIn(text, file, lang), ...oddLettersIn(text, file)];
	return { text, problems };
}

function hiddenIn(text: string, file: string, lang: string): FoundProblem[] {
	const allowed = HARMLESS + (ARABIC_LANGUAGES.includes(lang) ? ARABIC : '');
	const problems: FoundProblem[] = [];
	for (const [index, line] of text.split('\n').entries()) {
		if (!HIDDEN.test(line)) continue;
		const column = [...line.replaceAll(JOINED, '-').matchAll(new RegExp(HIDDEN, 'gu'))].find(
			([character]) => !allowed.includes(character),
		)?.index;
		if (column === undefined) continue;
		problems.push({
			rule: 'letters-are-visible',
			file,
			at: { line: index + 1, column: column + 1 },
			params: { code: codeOf(line.codePointAt(column) ?? 0) },
		});
	}
	return problems;
}

const codeOf = (point: number) => `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;

const lineAt = (text: string, offset: number) => text.slice(0, offset).split('\n').length;
