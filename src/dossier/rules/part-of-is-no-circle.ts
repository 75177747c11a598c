import type { Entry } from '../../model/index.ts';
import { type Rule, keyOf } from './input.ts';

/** Nothing is, directly or in steps, a part of itself. */
export const partOfIsNoCircle: Rule = ({ entries, byKey }) => {
	const safe = new Set<string>();
	return entries.flatMap((entry) =>
		isInCircle(entry, byKey, safe)
			? [{ rule: 'part-of-is-no-circle', file: entry.file, path: ['partOf'] }]
			: [],
	);
};

/** Follows the chain upwards. What led out once is remembered, so that long chains stay cheap. */
function isInCircle(start: Entry, byKey: ReadonlyMap<string, Entry>, safe: Set<string>): boolean {
	const passed = new Set<string>();
	let current: Entry | undefined = start;
	while (current && !safe.has(keyOf(current))) {
		const key = keyOf(current);
		if (passed.has(key)) return key === keyOf(start);
		passed.add(key);
		current = parentOf(current, byKey);
	}
	for (const key of passed) safe.add(key);
	return false;
}

function parentOf({ kind, data }: Entry, byKey: ReadonlyMap<string, Entry>): Entry | undefined {
	const parent = 'partOf' in data ? data.partOf : undefined;
	return parent === undefined ? undefined : byKey.get(`${kind}/${parent}`);
}
