import { type Dossier, all, facetsOf, isExpired } from '../dossier/index.ts';
import { entryPath } from '../i18n/index.ts';

/** More numbers than this is a list to choose from, not help. */
const MOST_PHONES = 3;

/** Where a reader can go who found nothing: themes, and somebody who answers the phone. */
export function searchHelp(dossier: Dossier, today: string) {
	const used = facetsOf(dossier, 'barriers').find(({ name }) => name === 'thema')?.values;
	return {
		themes: dossier.taxonomy.themes
			.filter(({ id }) => used?.has(id))
			.map(({ id, title }) => ({ title, path: `/drempels/thema/${id}/` })),
		phones: all(dossier, 'contacts')
			.filter(({ data }) => !isExpired(data, today))
			.flatMap((entry) => {
				const { title, phone } = entry.data;
				return phone ? [{ title, phone, path: entryPath(entry) }] : [];
			})
			.slice(0, MOST_PHONES),
	};
}
