import type { Dossier } from '../../dossier/index.ts';
import type { Translate } from '../../i18n/index.ts';
import type { Entry } from '../../model/index.ts';

/** What every part of a text needs to know. */
export interface Setting {
	dossier: Dossier;
	t: Translate;
	/** A guide holds its entries in short, as on paper. */
	isShort: boolean;
	/** Where a reader finds an entry. */
	pathOf: (entry: Pick<Entry, 'kind' | 'id'>) => string;
}
