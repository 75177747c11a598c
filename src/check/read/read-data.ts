import { CORE_SCHEMA, load } from 'js-yaml';
import type { Piece } from './front-matter.ts';
import { hasOddNumber } from './numbers.ts';
import { silentChanges } from './silent-changes.ts';
import { type SourceMap, readSlowly } from './source-map.ts';
import type { SyntaxProblem } from './syntax.ts';

export interface ReadData {
	data?: unknown;
	/** The same with numbers as written, when there is a reason to doubt. */
	written?: unknown;
	problems: SyntaxProblem[];
	/** Made only when needed: it takes ten times as long as reading. */
	map: () => SourceMap;
}

/** Anchors, aliases, tags, merges and dangerous keys: read by the careful reader alone. */
const TRICKY = /(?:^|[\s[{,:])(?:[&*]\S|!)|<<|__proto__|^%/m;

/** What can be read, and everything in it that a reader would leave out or change without a word. */
export function readData(piece: Piece): ReadData {
	const silent = silentChanges(piece);
	const read = readFast(piece);
	// A line that is cut short is the cause of what else is wrong with it.
	const rest = read.problems.filter(({ at }) => !silent.some((one) => one.at.line === at.line));
	return { ...read, problems: [...silent, ...rest] };
}

/** Reads data twice as fast as the careful reader would; that one steps in when in doubt. Dates stay as they were typed. */
function readFast(piece: Piece): ReadData {
	let made: SourceMap | undefined;
	const map = () => (made ??= readSlowly(piece));
	if (TRICKY.test(piece.source) && map().problems.length > 0) return { ...carefully(map()), map };
	try {
		const data = load(piece.source, { schema: CORE_SCHEMA });
		return hasOddNumber(piece.source)
			? { data, written: map().data, problems: map().problems, map }
			: { data, problems: [], map };
	} catch (error) {
		return { ...carefully(map(), error), map };
	}
}

function carefully(map: SourceMap, error?: unknown): Pick<ReadData, 'data' | 'problems'> {
	const { data, problems } = map;
	if (error === undefined || problems.length > 0) return { data, problems };
	return { problems: [{ rule: 'line-is-readable', at: placeOf(error, map) }] };
}

const placeOf = (error: unknown, map: SourceMap) => {
	const mark = (error as { mark?: { line: number; column: number } }).mark;
	return { line: map.firstLine + (mark?.line ?? 0), column: (mark?.column ?? 0) + 1 };
};
