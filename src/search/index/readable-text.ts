import { toText, parse } from '../../markdown/index.ts';
import { type Entry, kinds, markedFields, translation } from '../../model/index.ts';
import type { Translated } from '../../dossier/index.ts';

type Schema = Parameters<typeof markedFields>[0];

/**
 * Fields that readers see though they are not our own prose, and so carry no mark: names, and what somebody else said. A test
 * walks the model: a new field without a mark either stands here or is named there as something nobody searches for.
 */
export const UNMARKED: ReadonlySet<string> = new Set(
	'title summary quote who by whose service place places alsoPrintedAs forms role unit when needs ask'.split(
		' ',
	),
);

/** All words of an entry that stand on its page. */
export const textOf = ({ kind, data, body }: Entry): string[] => [
	...textsIn(kinds[kind].schema, data),
	toText(parse(body)),
];

/** All words of a translation that stand on its page. */
export const translatedTextOf = ({ data, body }: Pick<Translated, 'data' | 'body'>): string[] => [
	...textsIn(translation, data),
	toText(parse(body)),
];

function textsIn(schema: Schema, data: unknown): string[] {
	const prose = new Set(markedFields(schema, 'prose').map(({ path }) => path.join('.')));
	return [...readable(data, [])];

	function* readable(value: unknown, path: readonly string[]): Generator<string> {
		if (typeof value === 'string') {
			const key = path.findLast((step) => step !== '*') ?? '';
			if (prose.has(path.join('.')) || UNMARKED.has(key)) yield value;
		} else if (Array.isArray(value)) {
			for (const item of value) yield* readable(item, [...path, '*']);
		} else if (typeof value === 'object' && value !== null) {
			for (const [key, inner] of Object.entries(value)) yield* readable(inner, [...path, key]);
		}
	}
}
