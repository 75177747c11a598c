import { groupByLetter, listedAToZ } from '../../dossier/index.ts';
import { type Ref, refsTo } from '../ref.ts';
import type { Setting } from '../setting.ts';

/** All entries and words by letter, as a reader looks them up. */
export function aToZ(setting: Setting): [letter: string, refs: Ref[]][] {
	const { compare } = new Intl.Collator(setting.lang);
	const refs = refsTo(setting, listedAToZ(setting.dossier)).sort((a, b) =>
		compare(a.title, b.title),
	);
	return [...groupByLetter(refs)].sort(([a], [b]) => compare(a, b));
}
