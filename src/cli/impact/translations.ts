import { fingerprint } from '../../check/index.ts';
import type { Translated } from '../../dossier/index.ts';
import { type Changed, keyOf } from './compare.ts';

/** Translations that fitted the Dutch text until now, and no longer do. */
export function staleTranslations(
	translations: readonly Translated[],
	changed: readonly Changed[],
): string[] {
	const outdated = new Map(
		changed.flatMap(({ entry, before }) =>
			before && fingerprint(before) !== fingerprint(entry)
				? [[keyOf(entry), fingerprint(before)] as const]
				: [],
		),
	);
	return translations
		.filter((translated) => outdated.get(keyOf(translated)) === translated.data.of)
		.map(({ file }) => file);
}
