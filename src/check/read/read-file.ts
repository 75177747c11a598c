import { type OwnText, blockTexts } from '../../languages/nl/plain/index.ts';
import { type FoundLink, findTraces, findUnsafe, linksIn, parse } from '../../markdown/index.ts';
import type { z } from 'zod';
import { schemaAt } from '../issues/fields.ts';
import { type FieldProblem, checkFields } from '../issues/issues.ts';
import type { FoundProblem } from '../problem.ts';
import { type Piece, splitFile } from './front-matter.ts';
import type { ContentFile } from './places.ts';
import { readData } from './read-data.ts';
import { readText } from './read-text.ts';
import { schemaOf } from './schemas.ts';
import { checkPrintable } from './printable.ts';
import type { SourceMap } from './source-map.ts';
import type { SyntaxProblem } from './syntax.ts';
import { checkWords } from './words.ts';

/** One file of content after reading: its data when that is valid, and else why not. */
export interface ReadFile extends ContentFile {
	problems: FoundProblem[];
	data?: unknown;
	/** What could be read, right or not. */
	raw?: unknown;
	body: string;
	/** The texts in the body that are our own. */
	ownBlocks: OwnText[];
	/** The links in the body. */
	links: FoundLink[];
	/** Line on which the body starts. */
	bodyLine: number;
	/** Where everything in the data stands; absent when there is no readable data. */
	map?: () => SourceMap;
}

/** Reads and checks one file on its own. */
export function readFile(file: ContentFile, original: string): ReadFile {
	const { text, problems } = readText(file, original);
	const read: ReadFile = { ...file, problems, body: '', ownBlocks: [], links: [], bodyLine: 1 };
	if (text === undefined) return read;
	// A letter of another alphabet by mistake has been named already.
	if (problems.length === 0) problems.push(...checkPrintable(text, file.file));
	if (!file.file.endsWith('.md')) return readPiece(read, { source: text, line: 1 });
	const parts = splitFile(text);
	if ('rule' in parts) {
		read.problems.push({ ...parts, file: file.file });
		return read;
	}
	read.body = parts.body.source;
	read.bodyLine = parts.body.line;
	readBody(read);
	return readPiece(read, parts.data);
}

function readPiece(read: ReadFile, piece: Piece): ReadFile {
	const { data, written, problems, map } = readData(piece);
	const schema = schemaOf(read.place);
	read.map = map;
	read.problems.push(...problems.map((problem) => inFile(problem, read, schema)));
	if (data === undefined && problems.length > 0) return read;
	if (!schema) {
		read.problems.push(...checkWords(data, read.file));
		if (read.problems.length === 0) read.data = data;
		return read;
	}
	if (typeof data !== 'object' || data === null || Array.isArray(data)) {
		read.problems.push({ rule: 'value-is-group', file: read.file, path: [] });
		return read;
	}
	read.raw = data;
	const result = schema.safeParse(data);
	if (!result.success || written !== undefined) {
		const wrong = [...(written ? checkFields(schema, written) : []), ...checkFields(schema, data)];
		read.problems.push(...once(wrong).flatMap((problem) => fieldProblem(problem, read)));
	}
	if (result.success && read.problems.length === 0) read.data = result.data;
	return read;
}

/** With the whole text up to the end of the line, where that is what the field may hold. */
function inFile(problem: SyntaxProblem, { file, map }: ReadFile, schema?: z.ZodType): FoundProblem {
	const comment = String(problem.params?.['comment'] ?? '');
	const found = /^#\S/.test(comment) ? map?.().textBefore(problem.at) : undefined;
	if (!found) return { ...problem, file };
	const text = [found.written, comment].filter(Boolean).join(' ');
	const isText = !schema || schemaAt(schema, found.path)?.safeParse(text).success;
	return isText ? { ...problem, file, params: { text } } : { ...problem, file };
}

const CUT_SHORT = ['comment-is-alone', 'backslash-is-quoted'];

/** A value that was cut short or changed has its own message; a number that should be a text is named as it was typed. */
function fieldProblem(problem: FieldProblem, { file, map, problems }: ReadFile): FoundProblem[] {
	const { line } = map?.().placeOfValue(problem.path) ?? {};
	if (problems.some(({ rule, at }) => CUT_SHORT.includes(rule) && at?.line === line)) return [];
	const given = problem.rule === 'value-is-quoted' && map?.().writtenAt(problem.path);
	return [{ ...problem, file, ...(given && { params: { ...problem.params, given } }) }];
}

/** The same field read in two ways gives one message. */
function once<P extends { path: readonly unknown[] }>(problems: P[]): P[] {
	const seen = new Set<string>();
	return problems.filter(({ path }) => {
		const key = path.join('.');
		return seen.has(key) ? false : seen.add(key);
	});
}

function readBody(read: ReadFile) {
	if (read.body.trim() === '') return;
	const tree = parse(read.body);
	const unsafe = findUnsafe(tree);
	// Now, and not when all is read: ten thousand trees are too many to keep. Only of a safe text: another may be endlessly deep.
	if (!unsafe.some(({ rule }) => rule === 'text-is-flat')) {
		read.links = linksIn(tree, read.body);
		unsafe.push(...findTraces(tree, read.body));
	}
	if (read.place.type === 'entry' && unsafe.length === 0) read.ownBlocks = blockTexts(tree);
	for (const { rule, line, column, params } of unsafe)
		read.problems.push({
			rule,
			file: read.file,
			inBody: { line, column },
			...(params ? { params } : {}),
		});
}
