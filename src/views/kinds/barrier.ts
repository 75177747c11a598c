import { actionsAgainst, answersTo, isOpen } from '../../dossier/index.ts';
import type { Entry } from '../../model/index.ts';
import { contactRefs } from '../contact.ts';
import { refsTo } from '../ref.ts';
import type { Parts } from '../parts.ts';
import type { Setting } from '../setting.ts';

/** What keeps people away, how sure that is, and what answers it. */
export function barrierParts(setting: Setting, entry: Entry<'barriers'>): Parts {
	const { dossier, t } = setting;
	const { basis, reading, gap } = entry.data;
	return {
		basis: { text: t(`basis.${basis}`), reading: reading ? t('basis.reading', { reading }) : '' },
		notes: [
			...(gap ? [t('barrier.gap')] : []),
			...(isOpen(dossier, entry) ? [t('barrier.open.long')] : []),
		],
		links: [
			{ title: t('related.answers'), refs: refsTo(setting, answersTo(dossier, entry)) },
			{ title: t('related.actions'), refs: refsTo(setting, actionsAgainst(dossier, entry)) },
			{ title: t('related.contacts'), refs: contactRefs(setting, entry) },
		],
		cards: [{ id: 'helpt', title: t('barrier.answers'), entries: answersTo(dossier, entry) }],
	};
}
