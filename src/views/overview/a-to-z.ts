import { all } from '../../dossier/index.ts';
import { kindsWithPages } from '../../model/index.ts';
import { type Ref, refsTo } from '../ref.ts';
import type { Setting } from '../setting.ts';
import { groupByLetter } from './letters.ts';

/** A source is named by the entries that lean on it. */
const LISTED = [...kindsWithPages, 'glossary'] as const;

/** All entries and words by letter, as a reader looks them up. */
export function aToZ(setting: Setting): [letter: string, refs: Ref[]][] {
	const { compare } = new Intl.Collator(setting.lang);
	const refs = LISTED.flatMap((kind) => refsTo(setting, all(setting.dossier, kind))).sort((a, b) =>
		compare(a.title, b.title),
	);
	return [...groupByLetter(refs)].sort(([a], [b]) => compare(a, b));
}
