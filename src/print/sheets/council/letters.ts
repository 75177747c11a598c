import { sourceLetters } from '../../../dossier/index.ts';
import type { Setting } from '../setting.ts';

/** A setting that knows the letter of every source. */
export type Lettered = Setting & { letters: ReadonlyMap<string, string> };

export const withLetters = (setting: Setting): Lettered => ({
	...setting,
	letters: sourceLetters(setting.dossier),
});

/** Sources as their letters, each once. */
export const lettersOf = ({ letters }: Lettered, ids: readonly string[]): string[] =>
	[...new Set(ids)].map((id) => letters.get(id) ?? '').toSorted();
