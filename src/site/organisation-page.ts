import { type Dossier, all, get, linked } from '../dossier/index.ts';
import type { Translate } from '../i18n/index.ts';
import type { Entry, KindName } from '../model/index.ts';
import { type Fact, linkTo } from './action-page.ts';
import { cardsOf } from './cards.ts';
import { commonOf } from './entry-page.ts';

/** What can hang on an organisation, in the order of its page. */
const RELATED = [
	'contacts',
	'recommendations',
	'actions',
	'projects',
] as const satisfies KindName[];

export function organisationPage(dossier: Dossier, entry: Entry<'organisations'>, t: Translate) {
	const parts = all(dossier, 'organisations').filter(({ data }) => data.partOf === entry.id);
	const related = RELATED.map((kind) => ({
		id: kind,
		title: t(`organisation.${kind}`),
		cards: cardsOf(dossier, linked(dossier, entry, kind), t),
	}));
	return {
		common: commonOf(dossier, entry),
		facts: factsOf(dossier, entry, parts, t),
		related: related.filter(({ cards }) => cards.length > 0),
	};
}

function factsOf(
	dossier: Dossier,
	{ data }: Entry<'organisations'>,
	parts: Entry[],
	t: Translate,
): Fact[] {
	return [
		{ label: t('fact.type'), items: [{ text: t(`type.${data.type}`) }] },
		{
			label: t('fact.partOf'),
			items: data.partOf ? [linkTo(get(dossier, 'organisations', data.partOf))] : [],
		},
		{ label: t('fact.parts'), items: parts.map((part) => linkTo(part)) },
		{ label: t('fact.places'), items: data.places.map((text) => ({ text })) },
		{ label: t('fact.alsoPrintedAs'), items: data.alsoPrintedAs.map((text) => ({ text })) },
		{
			label: t('fact.website'),
			items: data.website ? [{ text: data.website, path: data.website }] : [],
		},
	];
}
