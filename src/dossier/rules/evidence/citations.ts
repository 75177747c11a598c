import {
	type Entry,
	type Pointer,
	type Source,
	type Voice,
	kinds,
	referencesIn,
} from '../../../model/index.ts';
import type { RuleInput } from '../input.ts';

type Path = (string | number)[];

/** A place in a fiche that points to a passage, or repeats somebody's words. */
export type Citation =
	| { type: 'pointer'; path: Path; source: string; pointer: Pointer }
	| { type: 'voice'; path: Path; source: string; voice: Voice };

/** Every pointer and quotation of a fiche: wherever its schema refers to a source. */
export function citationsIn({ kind, data }: Entry): Citation[] {
	const found: Citation[] = [];
	for (const { path, to, id } of referencesIn(kinds[kind].schema, data)) {
		if (to !== 'sources' || path.at(-1) !== 'source') continue;
		const parent = path.slice(0, -1);
		const holder = valueAt(data, parent);
		if (isVoice(holder)) found.push({ type: 'voice', path: parent, source: id, voice: holder });
		else if (isPointer(parent, holder))
			found.push({ type: 'pointer', path: parent, source: id, pointer: holder });
	}
	return found;
}

/** A source that is there and readable. */
export function sourceOf({ byKey }: RuleInput, id: string): Source | undefined {
	const entry = byKey.get(`sources/${id}`);
	return entry?.kind === 'sources' ? (entry.data as Source) : undefined;
}

/** The source's text, when it has a file and that file is at hand. */
export function textOf(input: RuleInput, id: string): string | undefined {
	const file = sourceOf(input, id)?.file;
	return file === undefined ? undefined : input.options.texts?.get(file);
}

/** Line ends and unbreakable spaces are a matter of layout, not of words. */
export const withoutLayout = (text: string) => text.replaceAll(/[\s\u00a0]+/g, ' ').trim();

const isVoice = (value: unknown): value is Voice =>
	typeof value === 'object' && value !== null && 'quote' in value;

/** `support` also names a source, but without a passage. */
const isPointer = (path: Path, value: unknown): value is Pointer =>
	typeof value === 'object' &&
	value !== null &&
	path.some((step) => step === 'evidence' || step === 'fundingEvidence');

function valueAt(data: unknown, path: Path): unknown {
	let value = data;
	for (const step of path) value = (value as Record<string | number, unknown>)[step];
	return value;
}
