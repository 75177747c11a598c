import { sourceLetters } from '../../../dossier/index.ts';
import type { Setting } from '../setting.ts';

/** Sources as their letters, each once. */
export function lettersOf({ dossier }: Setting, ids: readonly string[]): string[] {
	const letters = sourceLetters(dossier);
	return [...new Set(ids)].map((id) => letters.get(id) ?? '').toSorted();
}
