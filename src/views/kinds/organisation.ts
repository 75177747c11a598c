import { all, linked } from '../../dossier/index.ts';
import type { Entry, KindName } from '../../model/index.ts';
import { asWritten, factsOf, linksTo } from '../part/facts.ts';
import type { Parts } from '../parts.ts';
import type { Setting } from '../setting.ts';

/** What can hang on an organisation, in the order of its page. */
const RELATED = [
	'contacts',
	'recommendations',
	'actions',
	'projects',
] as const satisfies KindName[];

/** Who takes part, and in what. */
export function organisationParts(setting: Setting, entry: Entry<'organisations'>): Parts {
	const { dossier, t } = setting;
	const { data } = entry;
	const parts = all(dossier, 'organisations').filter((part) => part.data.partOf === entry.id);
	return {
		facts: factsOf(setting, {
			type: [{ text: t(`type.${data.type}`) }],
			partOf: linksTo(setting, 'organisations', [data.partOf]),
			parts: linksTo(
				setting,
				'organisations',
				parts.map(({ id }) => id),
			),
			places: asWritten(setting, data.places),
			alsoPrintedAs: asWritten(setting, data.alsoPrintedAs),
			website: data.website ? [{ text: data.website, path: data.website }] : [],
		}),
		lists: [{ id: 'rol', title: t('organisation.roles'), lines: data.roles }],
		cards: RELATED.map((kind) => ({
			id: kind,
			title: t(`organisation.${kind}`),
			entries: linked(dossier, entry, kind),
		})),
	};
}
