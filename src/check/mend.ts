import type { Position } from './problem.ts';

/** What is known about a mistake, enough to write its line anew. */
export interface Mistake extends Position {
	rule: string;
	/** The line as it stands in the file. */
	source: string;
	params: Record<string, string | number>;
	suggestion?: string | undefined;
}

type Mend = (mistake: Mistake) => string | undefined;

const MENDS: Record<string, Mend> = {
	'reference-exists': withSuggestion,
	'choice-is-known': withSuggestion,
	'choice-is-one-of-many': withSuggestion,
	'field-is-known': withSuggestion,
	'word-is-known': withSuggestion,
	'link-has-no-spaces': withSuggestion,
	'link-is-from-root': withSuggestion,
	'page-is-there': withSuggestion,
	'part-is-there': withSuggestion,
	'number-is-unique': ({ params, ...mistake }) =>
		swap({ ...mistake, params }, String(params['free'])),
	'value-is-quoted': quoteValue,
	'colon-is-quoted': quoteRest,
	'sign-is-quoted': quoteRest,
	'value-is-plain': quoteRest,
	'quote-is-closed': closeQuote,
	'spaces-not-tabs': ({ source }) =>
		source.replace(/^[ \t]+/, (space) => space.replaceAll('\t', '  ')),
	'day-is-written-well': isoDate,
	'date-is-written-well': isoDate,
	'phone-is-international': belgianPhone,
	'address-is-whole': wholeAddress,
	'letters-are-whole': ({ source }) => source.normalize('NFC'),
};

/** Nobody pastes a longer line, and one endless line with a thousand mistakes would make a report of gigabytes. */
const LONGEST_LINE = 500;

/** The whole line as it should be, when that can be computed: ready to paste. */
export function mend(mistake: Mistake): string | undefined {
	if (mistake.source.length > LONGEST_LINE) return undefined;
	const mended = MENDS[mistake.rule]?.(mistake);
	return mended === mistake.source ? undefined : mended;
}

/** Puts other words in the place of those the message is about. */
function swap({ source, column, params }: Mistake, by: string): string | undefined {
	const given = String(params['given'] ?? '');
	const at = source.indexOf(given, column - 1);
	// A value that was cut short for the message, or that stands somewhere else: better no guess.
	if (given === '' || at < 0 || at > column) return undefined;
	return source.slice(0, at) + by + source.slice(at + given.length);
}

function withSuggestion(mistake: Mistake): string | undefined {
	return mistake.suggestion ? swap(mistake, mistake.suggestion) : undefined;
}

/** Single quotation marks take everything as it is; only such a mark itself is written twice. */
const quoted = (value: string) =>
	value.includes('"') ? `'${value.replaceAll("'", "''")}'` : `"${value.replaceAll('\\', '\\\\')}"`;

/** A number or a word that is read as something else than text. */
function quoteValue({ source, column }: Mistake): string | undefined {
	const value = /^[^\s,[\]{}#"']+/.exec(source.slice(column - 1))?.[0];
	if (!value) return undefined;
	return source.slice(0, column - 1) + quoted(value) + source.slice(column - 1 + value.length);
}

/** All that follows the name of the field, or the dash of a list. */
function quoteRest({ source }: Mistake): string | undefined {
	const [, start, value] = /^(\s*(?:- )*(?:[\w-]+: +|(?<=- )))(\S.*?)\s*$/.exec(source) ?? [];
	if (start === undefined || !value || /^["'[{|>]/.test(value)) return undefined;
	return start + quoted(value);
}

function closeQuote({ source, column }: Mistake): string | undefined {
	const mark = source[column - 1];
	if (mark !== '"' && mark !== "'") return undefined;
	const rest = source.slice(column).trimEnd();
	return rest === '' || rest.includes(mark) ? undefined : source.trimEnd() + mark;
}

/** Day, month and year in the order in which people here write them. */
function isoDate(mistake: Mistake): string | undefined {
	const given = String(mistake.params['given'] ?? '');
	const [, day = '', month = '', year = ''] = /^(\d\d?)[/.-](\d\d?)[/.-](\d{4})$/.exec(given) ?? [];
	const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	const date = new Date(`${iso}T00:00:00Z`);
	const isReal = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
	return year && isReal ? swap(mistake, iso) : undefined;
}

function belgianPhone(mistake: Mistake): string | undefined {
	const given = String(mistake.params['given'] ?? '');
	const digits = given.replaceAll(/[\s./()-]/g, '').replace(/^(?:\+32|0032|0)0?/, '');
	if (!/^(?:4\d{8}|[1-9]\d{7})$/.test(digits)) return undefined;
	const isQuoted = /["']/.test(mistake.source[mistake.column - 1] ?? '');
	return swap(mistake, isQuoted ? `+32${digits}` : `"+32${digits}"`);
}

function wholeAddress(mistake: Mistake): string | undefined {
	const given = String(mistake.params['given'] ?? '');
	return /^[\w-]+(?:\.[\w-]+)+(?:\/[\w./-]*)?$/.test(given)
		? swap(mistake, `https://${given}`)
		: undefined;
}
