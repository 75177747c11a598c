import { fingerprint } from './fingerprint.ts';
import type { FoundProblem } from './problem.ts';
import type { ReadContent } from './read/read-content.ts';

/** A translation was made from the Dutch text as it is now. */
export function checkTranslations({ readable, translations }: ReadContent): FoundProblem[] {
	const originals = new Map(readable.entries.map((entry) => [`${entry.kind}/${entry.id}`, entry]));
	return translations.flatMap(({ kind, id, file, isStale }) => {
		const original = originals.get(`${kind}/${id}`);
		if (!original || !isStale) return [];
		const now = fingerprint(original);
		return [
			{
				rule: 'translation-is-current',
				file,
				path: ['of'],
				severity: 'warning',
				params: { now, suggestion: now },
			},
		];
	});
}
