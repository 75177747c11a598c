import type { Translated } from '../../dossier/index.ts';
import type { Entry } from '../../model/index.ts';
import { fingerprint, fingerprintsOf } from '../fingerprint.ts';
import type { FoundProblem } from '../problem.ts';
import type { ReadContent } from '../read/read-content.ts';

/** A translation was made from the Dutch text as it is now, and so was each of its parts. */
export function checkTranslations({ readable, translations }: ReadContent): FoundProblem[] {
	const originals = new Map(readable.entries.map((entry) => [`${entry.kind}/${entry.id}`, entry]));
	return translations.flatMap((translated) => {
		const original = originals.get(`${translated.kind}/${translated.id}`);
		if (!original) return [];
		return translated.isStale ? older(translated, original) : otherParts(translated, original);
	});
}

function older({ file, data }: Translated, original: Entry): FoundProblem[] {
	const now = fingerprint(original, data.practical.length > 0);
	return [
		{
			rule: 'translation-is-current',
			file,
			path: ['of'],
			severity: 'warning',
			params: { now, suggestion: now },
		},
	];
}

/** Else a later change of the Dutch would be shown in the wrong place. */
function otherParts({ file, data: { parts } }: Translated, original: Entry): FoundProblem[] {
	if (!parts || JSON.stringify(parts) === JSON.stringify(inOrder(original, parts))) return [];
	return [{ rule: 'translation-parts-are-current', file, path: ['parts'], severity: 'warning' }];
}

/** The fingerprints of the Dutch, in the order in which the file has them. */
function inOrder(original: Entry, parts: object) {
	const now: Record<string, unknown> = fingerprintsOf(original);
	return Object.fromEntries(Object.keys(parts).map((name) => [name, now[name]]));
}
