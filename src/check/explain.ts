import { COUNTRIES, type Country } from '../countries/index.ts';
import { type RefTarget, kinds } from '../model/index.ts';
import { heldBy, labelOf, schemaAt } from './issues/fields.ts';
import { lineReader } from './lines.ts';
import { mend } from './mend.ts';
import { sentenceFor } from './messages/index.ts';
import { nearest } from './nearest.ts';
import type { FoundProblem, LocatedProblem, Position } from './problem.ts';
import type { ReadContent } from './read/read-content.ts';
import type { ReadFile } from './read/read-file.ts';
import { plainName } from './read/plain-name.ts';
import { schemaOf } from './read/schemas.ts';
import { placeOfWord } from './word-place.ts';
import { visible } from './visible.ts';

/** Looking for what was meant takes time, and nobody reads more than this in one go. */
const SUGGESTIONS_PER_RUN = 200;
const START: Position = { line: 1, column: 1 };
/** A name that leads nowhere, or that is none: a title, or a word with capitals. */
const LOST = ['reference-exists', 'reference-is-of-kind', 'name-is-plain'];
/** Rules about a name rather than about its value. */
const ABOUT_NAME = [
	'field-is-known',
	'word-is-known',
	'word-is-text',
	'word-language-is-code',
	'word-language-is-known',
];

/** Gives every problem its place and its sentences. */
export function explainAll(problems: readonly FoundProblem[], read: ReadContent): LocatedProblem[] {
	const files = new Map(read.files.map((file) => [file.file, file]));
	const meantBy = namesFor(read);
	const linesOf = lineReader();
	const country = countryOf(read);
	let looked = 0;
	const explained = problems.map((problem): Explained => {
		const { rule, params = {} } = problem;
		const file = files.get(problem.file);
		const isLost = LOST.includes(rule) && looked++ < SUGGESTIONS_PER_RUN;
		const meant = isLost ? meantBy(problem, file) : params['suggestion'];
		const lines = file ? linesOf(file) : [];
		const found = explain(problem, file, meant, lines);
		return { found, problem, file, lines, country };
	});
	return withLines(explained);
}

interface Explained {
	found: LocatedProblem;
	problem: FoundProblem;
	file: ReadFile | undefined;
	lines: readonly string[];
	country: Country | undefined;
}

/** The line itself, and the line as it should be: with all that is wrong on it mended, or who pastes one would undo another. */
function withLines(explained: readonly Explained[]): LocatedProblem[] {
	const wholes = new Map<string, string>();
	const mends = new Map<LocatedProblem, string | undefined>();
	const placeOf = ({ file, line }: LocatedProblem) => `${file}:${line}`;
	// What is mended from behind leaves the columns before it as they were.
	for (const one of explained.toSorted((a, b) => b.found.column - a.found.column)) {
		const place = placeOf(one.found);
		const whole = mendedLine(one, wholes.get(place));
		if (whole !== undefined) wholes.set(place, whole);
		else mends.set(one.found, mendedLine(one));
	}
	return explained.map(({ found, lines }) => {
		const source = lines[found.line - 1];
		const mended = mends.has(found) ? mends.get(found) : wholes.get(placeOf(found));
		return { ...found, ...(source !== undefined && { source }), ...(mended && { mended }) };
	});
}

/** The line without one mistake; `instead`: as it became without those behind. */
function mendedLine(
	{ found: { rule, line, column, suggestion }, problem, file, lines, country }: Explained,
	instead?: string,
): string | undefined {
	const { params = {}, inBody, path = [] } = problem;
	const [written, below] = lines.slice(line - 1, line + 1);
	const source = instead ?? written;
	if (source === undefined) return undefined;
	const field = rule === 'field-is-known' && suggestion ? [...path.slice(0, -1), suggestion] : path;
	const holds = heldBy(file && schemaOf(file.place), field);
	return mend({
		...{ rule, line, column, params, suggestion, source, below, isInText: inBody !== undefined },
		...{ country, holds },
	});
}

/** Also where something else in site.yaml is wrong: a mistake there should not cost the advice on every other page. */
function countryOf({ files }: ReadContent): Country | undefined {
	const site = files.find(({ place }) => place.type === 'site')?.raw as { country?: unknown };
	return COUNTRIES.find((code) => code === site?.country);
}

function explain(
	problem: FoundProblem,
	file: ReadFile | undefined,
	suggestion: string | number | undefined,
	lines: readonly string[],
): LocatedProblem {
	const { rule, path = [], severity = 'error', params = {} } = problem;
	const label = labelOf(file && schemaOf(file.place), path);
	const what = 'to' in params ? nameOf(params['to'] as RefTarget) : '';
	const other = 'found' in params ? nameOf(params['found'] as RefTarget) : '';
	return {
		rule,
		severity,
		file: problem.file,
		...place(problem, file, lines),
		message: visible(sentenceFor(rule, { label, what, other, ...params })),
		...(suggestion ? { suggestion: visible(String(suggestion)) } : {}),
	};
}

function place(
	problem: FoundProblem,
	file: ReadFile | undefined,
	lines: readonly string[],
): Position {
	const start = locate(problem, file);
	return problem.word ? placeOfWord(lines, start, problem.word) : start;
}

function locate({ rule, at, inBody, path }: FoundProblem, file: ReadFile | undefined): Position {
	if (at) return at;
	if (inBody && file) return { line: file.bodyLine + inBody.line - 1, column: inBody.column };
	if (!path || !file?.map) return START;
	const map = file.map();
	return ABOUT_NAME.includes(rule) ? map.placeOfKey(path) : map.placeOfValue(path);
}

/** What a reference should lead to, as editors call it. */
function nameOf(to: RefTarget): string {
	if (to === 'themes') return 'thema';
	return to === 'audiences' ? 'doelgroep' : kinds[to].label[0];
}

/** What a field refers to, when its value is no name at all. */
const refersTo = ({ path = [] }: FoundProblem, file: ReadFile | undefined) => {
	const schema = file && schemaOf(file.place);
	return schema && schemaAt(schema, path)?.meta()?.['refersTo'];
};

/** Finds the name that somebody meant: by the title that stands on the page, or the name that looks most like it. */
function namesFor({ readable, unreadable }: ReadContent) {
	const { taxonomy } = readable;
	const entries = Map.groupBy([...readable.entries, ...unreadable], ({ kind }) => kind);
	const named = (to: RefTarget) =>
		to === 'themes' || to === 'audiences'
			? (taxonomy?.[to] ?? [])
			: (entries.get(to) ?? []).map(({ id, data }) => ({ id, title: titleOf(data) }));
	return (problem: FoundProblem, file: ReadFile | undefined): string | undefined => {
		const given = String(problem.params?.['given']);
		const plain = plainName(given.replace(/\.(?:svg|png|md|html)$/i, ''));
		const to = problem.params?.['to'] ?? refersTo(problem, file);
		if (to === undefined) return plain;
		const candidates = named(to as RefTarget);
		const byTitle = candidates.find(({ title }) => plainName(title) === plain);
		const ids = candidates.map(({ id }) => id);
		return byTitle?.id ?? ids.find((id) => id === lastName(given)) ?? nearest(plain, ids);
	};
}

/** The name in a path or an address: contacts/de-brug/nl.md, /contact/de-brug/. */
const lastName = (path: string) =>
	path
		.split('/')
		.filter((part) => !/^(?:[a-z]{2,3}|index)?(?:\.(?:md|html))?$/.test(part))
		.at(-1);

function titleOf(data: unknown): string {
	const { title } = (data ?? {}) as { title?: unknown };
	return typeof title === 'string' ? title : '';
}
