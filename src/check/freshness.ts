import { type Changes, type Translated, alignPassages } from '../dossier/index.ts';
import type { Entry, MadeFrom, Translation } from '../model/index.ts';
import { fingerprint, fingerprintsOf } from './fingerprint.ts';

/** Whether a translation was made from the Dutch as it is now, and if not, which passages changed. */
export function freshnessOf(
	original: Entry | undefined,
	{ of, parts, practical }: Translation,
): Pick<Translated, 'isStale' | 'changes'> {
	if (!original) return { isStale: false };
	if (fingerprint(original, practical.length > 0) === of) return { isStale: false };
	return { isStale: true, ...(parts && { changes: changesIn(parts, fingerprintsOf(original)) }) };
}

function changesIn(made: MadeFrom, now: MadeFrom): Changes {
	const names = Object.keys(now) as (keyof MadeFrom)[];
	return Object.fromEntries(
		names.map((name) => [name, alignPassages([made[name] ?? []].flat(), [now[name] ?? []].flat())]),
	) as Changes;
}
