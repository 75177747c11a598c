import type { Asker } from './ask.ts';
import { originalOf } from './names.ts';
import { oncePerEntry } from './originals.ts';
import type { Filters, Ranked } from './types.ts';

const LANGUAGE = 'taal';

/** What is left after the reader's choices. */
export async function narrowed(
	asker: Asker,
	ranked: readonly Ranked[],
	filters: Filters,
): Promise<Ranked[]> {
	let left = [...ranked];
	for (const [filter, value] of Object.entries(filters))
		if (value) left = await having(asker, left, filter, value);
	return left;
}

/** The results with this value. A language is not what was typed in but what to read: any page has it that was put into it. */
async function having(asker: Asker, ranked: readonly Ranked[], filter: string, value: string) {
	const pages = await asker.having(filter, value);
	if (filter !== LANGUAGE)
		return ranked.filter(({ found: { id } }) => pages.has(id) || pages.has(originalOf(id)));
	const byOriginal = new Map([...pages.values()].map((page) => [originalOf(page.id), page]));
	return ranked.flatMap((one) => {
		const found = byOriginal.get(originalOf(one.found.id));
		return found ? [{ ...one, found }] : [];
	});
}

/** For every value of these filters, how many results it would leave, the reader's other choices kept. */
export async function countsOf(
	asker: Asker,
	ranked: readonly Ranked[],
	chosen: Filters,
	filters: readonly string[],
): Promise<Record<string, Record<string, number>>> {
	const counts = filters.map(async (filter) => {
		const { [filter]: _, ...others } = chosen;
		const [left, values] = await Promise.all([
			narrowed(asker, ranked, others),
			asker.values(filter),
		]);
		const each = values.map(async (value) => {
			const those = await having(asker, left, filter, value);
			return [value, oncePerEntry(those).length] as const;
		});
		return [filter, Object.fromEntries(await Promise.all(each))] as const;
	});
	return Object.fromEntries(await Promise.all(counts));
}

/** The newest first; what has no date keeps its place behind the others. */
export async function newestFirst(asker: Asker, ranked: readonly Ranked[]): Promise<Ranked[]> {
	const places = new Map((await asker.newest()).map((id, place) => [id, place]));
	const placeOf = ({ found }: Ranked) => places.get(found.id) ?? places.size;
	return ranked.toSorted((a, b) => placeOf(a) - placeOf(b));
}

export function countBy<T>(items: readonly T[], key: (item: T) => string): Record<string, number> {
	const counts: Record<string, number> = {};
	for (const item of items) counts[key(item)] = (counts[key(item)] ?? 0) + 1;
	return counts;
}
