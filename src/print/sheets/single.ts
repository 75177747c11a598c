import { all, contactsFor, contactsOfAction } from '../../dossier/index.ts';
import { formatDate } from '../../i18n/index.ts';
import type { Entry } from '../../model/index.ts';
import { actionCard } from './cards/action.ts';
import { barrierCard } from './cards/barrier.ts';
import { contactCard } from './cards/contact.ts';
import { recommendationCard } from './cards/recommendation.ts';
import { labelsOf } from './labels.ts';
import { type Setting, addressOf, spokenAddress } from './setting.ts';

/** What a sheet about one thing needs besides that thing. */
const sheetOf = (setting: Setting, title: string) => ({
	labels: labelsOf(setting.t),
	title,
	publisher: setting.dossier.site.publisher.name,
	siteTitle: setting.dossier.site.title,
	place: setting.dossier.site.place,
	home: spokenAddress(addressOf(setting, '/')),
	version: { iso: setting.version },
	versionLine: setting.t('print.version-line', { date: formatDate(setting.version, setting.lang) }),
});

/** One recommendation or action on one page. */
export function ficheData(setting: Setting, entry: Entry<'recommendations' | 'actions'>) {
	const { dossier } = setting;
	const isAction = entry.kind === 'actions';
	const contacts = isAction
		? contactsOfAction(dossier, entry as Entry<'actions'>)
		: contactsFor(dossier, entry as Entry<'recommendations'>);
	const card = isAction
		? actionCard(setting, entry as Entry<'actions'>)
		: recommendationCard(setting, entry as Entry<'recommendations'>);
	return {
		...sheetOf(setting, entry.data.title),
		answer: setting.t(isAction ? 'print.our-first-step' : 'print.your-answer'),
		card: {
			...card,
			gaps: [...entry.data.gaps, ...entry.data.doubts],
			// Two fit beside the code; the page on the site has them all.
			cards: contacts.slice(0, 2).map((contact) => contactCard(setting, contact)),
		},
	};
}

/** One sentence, one door, one code. */
export const posterData = (
	setting: Setting,
	entry: Entry<'barriers' | 'recommendations'>,
	sheet: 'a3' | 'a4',
) => ({
	...sheetOf(setting, entry.data.title),
	sheet,
	card:
		entry.kind === 'barriers'
			? { ...barrierCard(setting, entry as Entry<'barriers'>), state: '' }
			: recommendationCard(setting, entry as Entry<'recommendations'>),
});

/** Every contact point that is not expired. */
export const contactsData = (setting: Setting) => ({
	...sheetOf(setting, setting.t('print.contacts-title')),
	summary: setting.t('print.contacts-lead'),
	cards: all(setting.dossier, 'contacts')
		.filter(({ data }) => data.state !== 'verlopen')
		.map((entry) => contactCard(setting, entry)),
});
