import { type Explained, isExplained } from '../explained.ts';
import type { Finding, ScannedText } from '../finding.ts';
import { hardWordAt } from '../lists.ts';
import { isQuoted } from '../quoted.ts';
import type { Span } from '../scan.ts';

/** Hard words that the glossary does not explain; a word between quotation marks is somebody else's. */
export function hardWordsIn(text: ScannedText, explained: Explained): Finding[] {
	const found: Finding[] = [];
	for (const { start, end } of text.scan.watched) {
		const at = hardWordAt(text.text, start, end);
		if (!at) continue;
		if (isName(text, at) || isQuoted(text.text, at.start)) continue;
		if (isExplained(explained, text.text, at)) continue;
		const given = text.text.slice(at.start, at.end);
		found.push({
			rule: 'word-is-plain',
			severity: 'error',
			text,
			span: { start: at.start, end: at.end },
			params: { given, suggestion: at.hard.instead },
		});
	}
	return found;
}

/** With a capital inside a sentence: somebody's name. */
const isName = ({ text, scan }: ScannedText, { start }: Span) =>
	/\p{Lu}/u.test(text[start] ?? '') && scan.sentences.every((sentence) => sentence.start !== start);
