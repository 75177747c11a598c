/** A passage of a translation beside that of the Dutch, by their places; one of the two may be missing. */
export interface Passage {
	own?: number;
	dutch?: number;
	/** The Dutch is not what the translation was made from. */
	isChanged: boolean;
}

/**
 * Lays the passages that a translation was made from beside those of the Dutch now, by their fingerprints.
 * What stayed the same keeps the rest in its place; between two of those, old and new pair up in order.
 */
export function alignPassages(made: readonly string[], now: readonly string[]): Passage[] {
	const rows: Passage[] = [];
	let [own, dutch] = [0, 0];
	for (const [sameOwn, sameDutch] of [...sameIn(made, now), [made.length, now.length] as const]) {
		while (own < sameOwn || dutch < sameDutch)
			rows.push({
				...(own < sameOwn && { own: own++ }),
				...(dutch < sameDutch && { dutch: dutch++ }),
				isChanged: true,
			});
		if (own < made.length && dutch < now.length)
			rows.push({ own: own++, dutch: dutch++, isChanged: false });
	}
	return rows;
}

/** The longest sequence of passages found in both, in the same order: their places in each. */
function sameIn(made: readonly string[], now: readonly string[]): [number, number][] {
	const longest = made.map(() => now.map((): [number, number][] => []));
	for (let own = made.length - 1; own >= 0; own--)
		for (let dutch = now.length - 1; dutch >= 0; dutch--) {
			const both = longest[own + 1]?.[dutch + 1] ?? [];
			const skipOwn = longest[own + 1]?.[dutch] ?? [];
			const skipDutch = longest[own]?.[dutch + 1] ?? [];
			const row = longest[own];
			if (!row) continue;
			if (made[own] === now[dutch]) row[dutch] = [[own, dutch], ...both];
			else row[dutch] = skipOwn.length >= skipDutch.length ? skipOwn : skipDutch;
		}
	return longest[0]?.[0] ?? [];
}
