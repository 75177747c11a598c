import type { Finding, ScannedText } from '../finding.ts';
import { HEADING_WORDS, LIMITS, PARAGRAPH_WORDS, type Limit } from '../limits.ts';

/** Sentences, headings and paragraphs that are too long. */
export function longParts(text: ScannedText): Finding[] {
	const { level, scan, isParagraph } = text;
	if (level === 'heading') return scan.words > HEADING_WORDS ? [longHeading(text)] : [];
	const sentences = longSentences(text, LIMITS[level].sentence);
	return isParagraph && scan.words > PARAGRAPH_WORDS
		? [...sentences, longParagraph(text)]
		: sentences;
}

function longSentences(text: ScannedText, limit: Limit): Finding[] {
	return text.scan.sentences
		.filter(({ words }) => words > limit.warning)
		.map((sentence) => ({
			rule: 'sentence-is-short',
			severity: sentence.words > limit.error ? 'error' : 'warning',
			text,
			span: sentence,
			params: { words: sentence.words, max: limit.warning },
		}));
}

const longHeading = (text: ScannedText): Finding => ({
	rule: 'heading-is-short',
	severity: 'warning',
	text,
	span: whole(text),
	params: { words: text.scan.words, max: HEADING_WORDS },
});

const longParagraph = (text: ScannedText): Finding => ({
	rule: 'paragraph-is-short',
	severity: 'warning',
	text,
	span: whole(text),
	params: { words: text.scan.words, max: PARAGRAPH_WORDS },
});

const whole = ({ text }: ScannedText) => ({ start: 0, end: text.length });
