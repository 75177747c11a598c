import type { Amounts, Entry, KindName, Site, Taxonomy } from '../../model/index.ts';
import type { Problem } from '../problem.ts';
import type { Translated } from '../translation/translated.ts';

export type { Translated } from '../translation/translated.ts';

/** All that could be read. What is missing here has its own problem already. */
export interface Readable {
	site?: Site;
	taxonomy?: Taxonomy;
	amounts?: Amounts;
	entries: readonly Entry[];
	translations?: readonly Translated[];
}

/** A fiche with mistakes; what could be read of it still refers to others. */
export interface Unreadable extends Pick<Entry, 'kind' | 'id' | 'file'> {
	data?: unknown;
}

export interface RuleOptions {
	/** ISO date: what is too old or has expired. */
	today: string;
	/** File name → text of the sources at hand. Absent: passages and quotations are not compared. */
	texts?: ReadonlyMap<string, string>;
	/** Fiches that are there but not right: referring to them is no mistake. */
	unreadable?: readonly Unreadable[];
	siteFile?: string;
	taxonomyFile?: string;
	amountsFile?: string;
}

/** What every rule gets. */
export interface RuleInput extends Required<Pick<Readable, 'entries' | 'translations'>> {
	site?: Site;
	taxonomy?: Taxonomy;
	amounts?: Amounts;
	options: RuleOptions;
	/** kind/id of every fiche that is there, readable or not. */
	present: ReadonlySet<string>;
	byKey: ReadonlyMap<string, Entry>;
}

/** One rule over several fiches: pure, never throws. */
export type Rule = (input: RuleInput) => Problem[];

export const keyOf = ({ kind, id }: Pick<Entry, 'kind' | 'id'>) => `${kind}/${id}`;

/** Prepares once what the rules look up again and again. */
export function prepare(readable: Readable, options: RuleOptions): RuleInput {
	const { site, taxonomy, amounts, entries, translations = [] } = readable;
	const byKey = new Map(entries.map((entry) => [keyOf(entry), entry]));
	const present = new Set([...byKey.keys(), ...(options.unreadable ?? []).map(keyOf)]);
	return {
		entries,
		translations,
		options,
		present,
		byKey,
		...(site ? { site } : {}),
		...(taxonomy ? { taxonomy } : {}),
		...(amounts ? { amounts } : {}),
	};
}

/** The entries of one kind, typed. */
export const entriesOf = <K extends KindName>({ entries }: RuleInput, kind: K): Entry<K>[] =>
	entries.filter((entry) => entry.kind === kind) as Entry[] as Entry<K>[];
