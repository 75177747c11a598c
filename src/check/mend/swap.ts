import { z } from 'zod';
import { asE164 } from '../../countries/index.ts';
import { EDITORS, formatDate } from '../../languages/index.ts';
import { partsOf, wordsOf } from './meant.ts';
import type { Mend, Mistake, Offer } from './mistake.ts';

/** Puts other words in the place of those the message is about; `written` when they need quotation marks. */
export function swap(mistake: Mistake, by: string, written = by): Offer | undefined {
	const { source, params } = mistake;
	const given = String(params['given'] ?? '');
	const line = swapped(mistake, written);
	if (line === undefined) return undefined;
	const [old, now] = [partsOf(source), partsOf(line)];
	const changed = old?.findIndex((part, index) => part !== now?.[index]) ?? -1;
	if (!old || changed < 0) return undefined;
	const meant = old[changed]?.replace(given, () => by) ?? '';
	return { line, parts: old.with(changed, meant), ...(written !== by && { text: by }) };
}

/** The same below the data, where a reader must see the same words as before: in the address of a link. */
export function swapInText(mistake: Mistake, by: string): Offer | undefined {
	const line = swapped(mistake, by);
	return line === undefined ? undefined : { line, words: wordsOf(mistake.source) };
}

function swapped({ source, column, params }: Mistake, by: string): string | undefined {
	const given = String(params['given'] ?? '');
	const at = source.indexOf(given, column - 1);
	// A value that was cut short for the message, or that stands somewhere else: better no guess.
	if (given === '' || at < 0 || at > column) return undefined;
	return source.slice(0, at) + by + source.slice(at + given.length);
}

/** Day, month and year in the order in which people here write them, with the month in figures or in words; or turned. */
const DATES = [
	/^(?<day>\d\d?)[/. -]+(?<month>\d\d?|\p{L}+)\.?[/. -]+(?<year>\d{4})$/u,
	/^(?<year>\d{4})[/.-](?<month>\d\d?)[/.-](?<day>\d\d?)$/u,
	/^(?<month>\p{L}+) (?<year>\d{4})$/u,
];

export const isoDate: Mend = (mistake) => {
	// Programs put other dashes between, and a time behind it.
	const typed = String(mistake.params['given'] ?? '');
	const given = typed.replaceAll(/[‐-―−]/g, '-').replace(/(?<=\d{4}-\d\d-\d\d)[T ][\d:.]*Z?$/, '');
	const parts = DATES.map((form) => form.exec(given)?.groups).find(Boolean);
	if (!parts) return undefined;
	const { year = '', month = '', day } = parts;
	const number = /\d/.test(month) ? Number(month) : monthNumber(month);
	const iso = [year, String(number).padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join(
		'-',
	);
	const date = new Date(`${iso}${day ? '' : '-01'}T00:00:00Z`);
	const isReal = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
	return isReal ? swap(mistake, iso) : undefined;
};

/** A month by its name or the first letters of it; 0 when no month begins so. */
function monthNumber(name: string): number {
	const months = Array.from(
		{ length: 12 },
		(_, index) => formatDate(`2026-${String(index + 1).padStart(2, '0')}`, EDITORS).split(' ')[0],
	);
	const start = name.toLowerCase().replace(/^mrt$/, 'maa');
	return start.length < 3 ? 0 : months.findIndex((month) => month?.startsWith(start)) + 1;
}

/** 9u30, 9.30 u. or 9:30, alone or from and to, as 09:30. */
export const wholeHours: Mend = (mistake) => {
	const given = String(mistake.params['given'] ?? '');
	const hours = given.split(/\s*(?:-|–|tot)\s*/).map((one) => HOUR.exec(one.trim()));
	const written = hours.map((one) => `${one?.[1]?.padStart(2, '0')}:${one?.[2] ?? '00'}`).join('-');
	return hours.every(Boolean) && hours.length <= 2 ? swap(mistake, written) : undefined;
};

const HOUR = /^([01]?\d|2[0-3])(?:\s*(?:u|uur|h|[:.])\s*([0-5]\d)?|(?=$))\s*(?:u|uur)?\.?$/i;

/** With the prefix of the town's country, unless it has one already. */
export const wholePhone: Mend = (mistake) => {
	const given = String(mistake.params['given'] ?? '').replace(/^tel:/i, '');
	const number = asE164(given, mistake.country);
	if (!number) return undefined;
	const isQuoted = /["']/.test(mistake.source[mistake.column - 1] ?? '');
	return swap(mistake, number, isQuoted ? undefined : `"${number}"`);
};

/** The address alone, without what a program or a letter puts around it. */
export const plainMail: Mend = (mistake) => {
	const given = String(mistake.params['given'] ?? '');
	const mail = given
		.replace(/^[^<>@]*<(.*)>$/, '$1')
		.replace(/^mailto:/i, '')
		.replace(/[.,;]$/, '')
		.replace(/\s?[([](?:at|apenstaartje)[)\]]\s?/i, '@');
	return z.email().safeParse(mail).success ? swap(mistake, mail) : undefined;
};

/** The same of a web address; one slash too few, a semicolon or https:// twice is how fingers slip. */
export const wholeAddress: Mend = (mistake) => {
	const given = String(mistake.params['given'] ?? '');
	const bare = given.replace(/^<(.*)>$/, '$1').replace(/^(?:https?[:;]?[\\/]+)+/i, '');
	return /^[\w-]+(?:\.[\w-]+)+(?:\/[\w./-]*)?$/.test(bare)
		? swap(mistake, `https://${bare}`)
		: undefined;
};

/** /dossier/ for whoever wrote dossier or /dossier. */
export const folderInSlashes: Mend = (mistake) => {
	const given = String(mistake.params['given'] ?? '');
	const folder = given.replaceAll(/^\/+|\/+$/g, '');
	return /^[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/.test(folder)
		? swap(mistake, `/${folder}/`)
		: undefined;
};

const NAMES = /^[\p{L}\d][\p{L}\d:' -]*(?:, *[\p{L}\d][\p{L}\d:' -]*)*$/u;

/** One name, or some with commas between, where a list stands: each becomes an item. */
export const asList: Mend = ({ source, column, params, holds }) => {
	const given = String(params['given'] ?? '');
	const before = source.slice(0, column - 1);
	if (holds !== 'texts' || !NAMES.test(given) || source.slice(column - 1).trimEnd() !== given)
		return undefined;
	const name = before.replace(/^[\s-]*/, '').replace(/:\s*$/, '');
	return { line: `${before}[${given}]`, parts: [name, ...given.split(/, */)] };
};

/** Names in a list on one line, with the semicolons of a table between. */
export const withCommas: Mend = ({ source, params }) => {
	const given = String(params['given'] ?? '');
	const line = source.replace(given, given.replaceAll(/\s*;\s*/g, ', '));
	const parts = partsOf(source)?.flatMap((part) => (part === given ? part.split(/\s*;\s*/) : part));
	return line !== source && source.includes('[') && parts ? { line, parts } : undefined;
};

/** The name that was meant, and a list where that field has one. */
export const fieldName: Mend = (mistake) => {
	const { suggestion, holds } = mistake;
	const offer = suggestion ? swap(mistake, suggestion) : undefined;
	const [, before = '', given = ''] =
		/^(\s*(?:- )?[\w-]+: +)([^\s[].*?)\s*$/.exec(offer?.line ?? '') ?? [];
	if (holds === 'one' || given === '') return offer;
	const [source, column] = [before + given, before.length + 1];
	return asList({ ...mistake, source, column, params: { given } });
};

/** The folder behind an address gets a line of its own. */
export const urlAndBase: Mend = (mistake) => {
	const offer = swap(mistake, mistake.suggestion ?? '');
	const base = mistake.params['base'];
	if (base === undefined || !offer || !('parts' in offer)) return offer;
	return { line: `${offer.line}\nbase: ${base}`, parts: [...offer.parts, 'base', String(base)] };
};

/** The one number that can be meant, without the marks around it. */
export const plainNumber: Mend = (mistake) => {
	const { source, column, params } = mistake;
	const forms = String(params['forms']);
	const isQuoted = /["']/.test(source[column - 1] ?? '');
	if (forms.includes(' ') || isQuoted) return undefined;
	return swap(mistake, forms);
};

export const withSpaces: Mend = ({ source }) => {
	const parts = partsOf(source);
	const line = source.replace(/^[ \t]+/, (space) => space.replaceAll('\t', '  '));
	return parts && { line, parts };
};

/** Only where a mark ends: in a text, a space that does not break is meant so. */
export const withPlainSpaces: Mend = ({ source }) => {
	const line = source.replace(/^\s*(?:-\s+)*(?:[\w-]+:\s+)?/u, (start) =>
		start.replaceAll(/[^\S \t]/gu, ' '),
	);
	const parts = partsOf(line);
	return parts && { line, parts };
};
