import { linked } from '../../dossier/index.ts';
import type { Entry } from '../../model/index.ts';
import type { Parts } from '../parts.ts';
import type { Setting } from '../setting.ts';

/** Who helps, and with what; how to reach them stands in its card. */
export const contactParts = ({ dossier, t }: Setting, entry: Entry<'contacts'>): Parts => ({
	lists: [{ id: 'vraag', title: t('contact.ask'), lines: entry.data.ask }],
	cards: [
		{
			id: 'verwant',
			title: t('contact.related'),
			entries: [...linked(dossier, entry, 'actions'), ...linked(dossier, entry, 'projects')],
		},
	],
});
