import type { Entry } from '../../model/index.ts';
import { findPersonalData } from '../personal/find.ts';
import type { Problem } from '../problem.ts';
import { type Rule, type Translated, keyOf } from './input.ts';

type Text = Pick<Entry, 'file' | 'body'> & { data: object };

/** Nobody's private address or number stands in a text, unless the fiche says why and until when. */
export const textHasNoPersonalData: Rule = ({ entries, translations, byKey }) => [
	...entries.filter((entry) => !isDeclared(entry.data)).flatMap(problemsIn),
	...translations.filter((one) => !isDeclared(originalOf(one, byKey))).flatMap(problemsIn),
];

/** What the Dutch entry declares holds for its translations too. */
const originalOf = (translated: Translated, byKey: ReadonlyMap<string, Entry>) =>
	byKey.get(keyOf(translated))?.data ?? {};

/** The person named in a contact point already has a legal basis and an end date. */
const isDeclared = (data: object) =>
	('personalData' in data && data.personalData !== undefined) ||
	('person' in data && data.person !== undefined);

function problemsIn({ file, data, body }: Text): Problem[] {
	const rule = 'text-has-no-personal-data';
	const inData = [...textsIn(data, [])].flatMap(([path, text]) =>
		findPersonalData(text).map(({ sort }) => ({ rule, file, path, params: { given: sort } })),
	);
	const inBody = findPersonalData(body).map(({ sort, offset }) => ({
		rule,
		file,
		inBody: placeOf(body, offset),
		params: { given: sort },
	}));
	return [...inData, ...inBody];
}

type Path = (string | number)[];

/** Every text of an entry, however deep, with its place. */
function* textsIn(value: unknown, path: Path): Generator<[Path, string]> {
	if (typeof value === 'string') yield [path, value];
	else if (Array.isArray(value))
		for (const [index, item] of value.entries()) yield* textsIn(item, [...path, index]);
	else if (typeof value === 'object' && value !== null)
		for (const [key, inner] of Object.entries(value)) yield* textsIn(inner, [...path, key]);
}

function placeOf(text: string, offset: number) {
	const before = text.slice(0, offset).split('\n');
	return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
