import type { Span } from './scan.ts';

/** What readers find an explanation of, in the glossary of the same site. */
export interface Explained {
	/** In small letters. */
	words: ReadonlySet<string>;
	/** Those of more than one word. */
	phrases: readonly string[];
}

/** From every form of every term of the glossary. */
export function explainedBy(forms: readonly string[]): Explained {
	const words = new Set(forms.map((form) => form.toLowerCase()));
	return { words, phrases: [...words].filter((form) => form.includes(' ')) };
}

/** Whether a stretch of a text is explained: as it is, or as part of a longer term. */
export function isExplained({ words, phrases }: Explained, text: string, span: Span): boolean {
	const given = text.slice(span.start, span.end).toLowerCase();
	if (words.has(given)) return true;
	const whole = text.toLowerCase();
	return phrases
		.filter((phrase) => phrase.includes(given))
		.some((phrase) => {
			const near = Math.max(0, span.end - phrase.length);
			const at = whole.indexOf(phrase, near);
			return at >= 0 && at <= span.start;
		});
}
