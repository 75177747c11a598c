import type { Entry } from '../model/index.ts';

/** Entries under the first letter of their title, accents left out. */
export function groupByLetter<E extends Entry>(entries: readonly E[]): Map<string, E[]> {
	const groups = new Map<string, E[]>();
	for (const entry of entries) {
		const letter = entry.data.title.normalize('NFD')[0]?.toLowerCase() ?? '';
		const key = /[a-z]/.test(letter) ? letter : '0-9';
		groups.set(key, [...(groups.get(key) ?? []), entry]);
	}
	return groups;
}
