import type { Fiche } from './fiche.ts';
import { toKept } from './kinds.ts';

/** Letters, digits and hyphens: whatever else an address holds is never asked for. */
const KEY = /^[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/;

export interface Loaded {
	fiches: Fiche[];
	/** Keys that name nothing here. */
	unknown: string[];
	/** Keys that could not be fetched now. */
	failed: string[];
}

/** Fetches the fiches in the order of their keys. */
export async function loadFiches(files: string, keys: readonly string[]): Promise<Loaded> {
	const answers = await Promise.all(keys.map((key) => loadFiche(files, key)));
	const found = answers.filter((answer) => typeof answer === 'object');
	const keysThat = (what: Answer) => keys.filter((_, index) => answers[index] === what);
	return {
		// Two names of one fiche, an old and a new one, are one fiche.
		fiches: [...new Map(found.map((fiche) => [fiche.key, fiche])).values()],
		unknown: keysThat('unknown'),
		failed: keysThat('failed'),
	};
}

type Answer = Fiche | 'unknown' | 'failed';

async function loadFiche(files: string, key: string): Promise<Answer> {
	if (!KEY.test(key) || !toKept(key)) return 'unknown';
	try {
		const response = await fetch(`${files}${key}.json`);
		if (response.ok) return (await response.json()) as Fiche;
		return response.status === 404 ? 'unknown' : 'failed';
	} catch {
		return 'failed';
	}
}
