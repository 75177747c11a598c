import { type Explained, isExplained } from '../explained.ts';
import type { Finding, ScannedText } from '../finding.ts';
import { abbreviationOf } from '../lists.ts';
import { isQuoted } from '../quoted.ts';
import { KNOWN_CAPITALS } from '../words/index.ts';

const CAPITALS = /^\p{Lu}{2,}(?:'?s)?$/u;
const POINTED = /^(?:\p{L}\.)+\p{L}$/u;

/** Abbreviations that neither the text nor the glossary explains. */
export function abbreviationsIn(text: ScannedText, explained: Explained, all: string): Finding[] {
	const found: Finding[] = [];
	for (const span of text.scan.watched) {
		const given = text.text.slice(span.start, span.end);
		const suggestion = meaningOf(given, text.text[span.end] === '.');
		if (suggestion === undefined || isExplained(explained, text.text, span)) continue;
		if (isWrittenOut(given, explained, all) || isQuoted(text.text, span.start)) continue;
		found.push({
			rule: 'abbreviation-is-explained',
			severity: 'error',
			text,
			span,
			params: { given, ...(suggestion && { suggestion }) },
		});
	}
	return found;
}

/** What a short form means; '' when it surely is one but we do not know it; absent when it is a word. */
function meaningOf(word: string, hasPoint: boolean): string | undefined {
	const known = abbreviationOf(word);
	if (known && (!known.needsPoint || hasPoint || word.includes('.'))) return known.full;
	if (POINTED.test(word)) return '';
	return CAPITALS.test(word) && !KNOWN_CAPITALS.has(word) ? '' : undefined;
}

/** In the text itself: the words in full with the short form between brackets, or the reverse; or a plural of a term. */
function isWrittenOut(word: string, { words }: Explained, all: string): boolean {
	const bare = word.replace(/'?s$/, '');
	if (words.has(bare.toLowerCase())) return true;
	return [`(${bare})`, `(${bare} `, ` ${bare})`, `${bare} (`].some((form) => all.includes(form));
}
