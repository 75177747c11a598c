import type { Entry } from '../../model/index.ts';
import { withOrganisation } from '../recommendation-page.ts';
import { cardOf, notesOf } from './card.ts';
import type { Setting } from './setting.ts';

/** A contact point in a text. */
export const contactCard = (setting: Setting, entry: Entry<'contacts'>) => ({
	...cardOf(setting, entry),
	...withOrganisation(setting.dossier, entry),
	ask: entry.data.ask,
	notes: notesOf(setting, setting.isShort ? [] : entry.data.evidence),
});
