import { type Phase, actionsAgainst, answersTo, isOpen, phaseOf } from '../../dossier/index.ts';
import type { Entry } from '../../model/index.ts';
import { contactRefs } from '../contact/contact.ts';
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
		cards: twoVoices(setting, entry),
	};
}

/** What somebody can still join. */
const USABLE: ReadonlySet<Phase> = new Set(['now', 'soon', 'ask']);

/** What a person can do today, and what an organisation can: a barrier that an organisation meets has the second only. */
function twoVoices({ dossier, day, t }: Setting, entry: Entry<'barriers'>) {
	const isOwn = entry.data.whose === 'mensen';
	const isForYou = (one: Entry<'actions' | 'recommendations'>) =>
		isOwn &&
		(one.kind === 'actions'
			? USABLE.has(phaseOf(one, day))
			: one.data.addressedTo.some(({ who }) => who === 'mensen'));
	const entries = [...answersTo(dossier, entry), ...actionsAgainst(dossier, entry)];
	return [
		{
			id: 'jij',
			title: t(isOwn ? 'barrier.you' : 'barrier.contacts'),
			entries: entries.filter(isForYou),
		},
		{
			id: 'organisatie',
			title: t('barrier.organisation'),
			entries: entries.filter((one) => !isForYou(one)),
		},
	];
}
