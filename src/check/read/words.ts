import type { FoundProblem } from '../problem.ts';

/** What Intl.PluralRules can answer. */
const PLURAL_FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** The site's own words: every value is a sentence, or a sentence per plural form. */
export function checkWords(data: unknown, file: string): FoundProblem[] {
	if (typeof data !== 'object' || data === null || Array.isArray(data))
		return [{ rule: 'value-is-group', file, path: [] }];
	return Object.entries(data)
		.filter(([, value]) => !isSentence(value) && !isPlural(value))
		.map(([key]) => ({ rule: 'word-is-text', file, path: [key], params: { given: key } }));
}

const isSentence = (value: unknown) => typeof value === 'string' && value.trim() !== '';

const isPlural = (value: unknown) =>
	typeof value === 'object' &&
	value !== null &&
	'other' in value &&
	Object.entries(value).every(([form, text]) => PLURAL_FORMS.includes(form) && isSentence(text));
