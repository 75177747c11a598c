import type { Dossier } from '../dossier/index.ts';
import type { Translate } from '../languages/index.ts';

/** What every view needs besides the entry it is about. */
export interface Setting {
	dossier: Dossier;
	/** The reader's language, of `t`, dates and lists. */
	lang: string;
	t: Translate;
	/** The day for which everything is told (ISO). */
	day: string;
}
