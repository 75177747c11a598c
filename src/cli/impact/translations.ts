import { fingerprint } from '../../check/index.ts';
import type { Translated } from '../../dossier/index.ts';
import type { Entry } from '../../model/index.ts';
import { type Changed, keyOf } from './compare.ts';

/** Translations that fitted the Dutch text until now, and no longer do. */
export function staleTranslations(
	translations: readonly Translated[],
	changed: readonly Changed[],
): string[] {
	const changes = new Map(changed.map((change) => [keyOf(change.entry), change]));
	return translations
		.filter((translated) => {
			const { entry, before } = changes.get(keyOf(translated)) ?? {};
			const { of, practical } = translated.data;
			const isOf = (dutch: Entry) => fingerprint(dutch, practical.length > 0) === of;
			return entry && before && isOf(before) && !isOf(entry);
		})
		.map(({ file }) => file);
}
