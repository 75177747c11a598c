import { CORE_SCHEMA, FAILSAFE_SCHEMA, type Schema, load } from 'js-yaml';
import { parse, toText } from '../../markdown/index.ts';
import type { Offer } from './mistake.ts';

/** Whether a reader takes from an offered line what was meant, and nothing else. */
export function givesMeant(offer: Offer): boolean {
	if ('words' in offer) return wordsOf(offer.line) === offer.words;
	const { line, parts, text } = offer;
	const read = partsOf(line);
	if (!read || read.length !== parts.length) return false;
	if (!read.every((part, index) => part === parts[index])) return false;
	return text === undefined || (partsIn(line, CORE_SCHEMA)?.includes(text) ?? false);
}

/** What a reader sees of a line of text. */
export const wordsOf = (line: string) => toText(parse(line));

/** The names and values on a line, as they are written; absent when the line cannot be read on its own. */
export const partsOf = (line: string): string[] | undefined =>
	partsIn(line, FAILSAFE_SCHEMA)?.map(String);

function partsIn(line: string, schema: Schema): unknown[] | undefined {
	try {
		return flatten(load(line.trim(), { schema }));
	} catch {
		return undefined;
	}
}

function flatten(value: unknown): unknown[] {
	if (Array.isArray(value)) return value.flatMap(flatten);
	if (typeof value !== 'object' || value === null) return [value];
	return Object.entries(value).flatMap(([name, inner]) => [name, ...flatten(inner)]);
}
