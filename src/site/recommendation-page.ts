import {
	type Dossier,
	actionsFor,
	contactsFor,
	get,
	isElsewhere,
	stateOf,
} from '../dossier/index.ts';
import { type Translate, entryPath } from '../i18n/index.ts';
import type { Entry } from '../model/index.ts';
import { cardsOf } from './cards.ts';
import { chainOf } from './chain.ts';
import { commonOf } from './entry-page.ts';
import { passageOf } from './passages.ts';

type Recommendation = Entry<'recommendations'>;

/** A recommendation's page shows at most this many contact cards; the chain names them all. */
const CONTACTS_SHOWN = 2;

export function recommendationPage(dossier: Dossier, entry: Recommendation, t: Translate) {
	return {
		common: commonOf(dossier, entry),
		state: stateOf(entry),
		addressees: addresseesOf(dossier, entry),
		/** The one organisation that was asked, for "Wat deed ... ermee?". */
		asked: soleOrganisation(dossier, entry),
		chain: chainOf(dossier, entry),
		events: eventsOf(dossier, entry),
		contacts: contactsFor(dossier, entry)
			.slice(0, CONTACTS_SHOWN)
			.map((contact) => withOrganisation(dossier, contact)),
		support: supportOf(entry),
		elsewhere: cardsOf(
			dossier,
			actionsFor(dossier, entry).filter((action) => isElsewhere(dossier, action)),
			t,
		),
	};
}

function soleOrganisation(dossier: Dossier, { data }: Recommendation): string | undefined {
	const ids = new Set(data.addressedTo.map(({ organisation }) => organisation));
	const [id] = ids;
	return ids.size === 1 && id ? get(dossier, 'organisations', id).data.title : undefined;
}

/** The three kinds of evidence, also those that are not there. */
export const supportOf = ({ data }: Recommendation) =>
	(['told', 'tried', 'studied'] as const).map((kind) => ({
		kind,
		text: data.support[kind]?.text,
	}));

/** Follow-up as shown: oldest first, each with the address of its source. */
export const eventsOf = (dossier: Dossier, { data }: Recommendation) =>
	[...data.followUp]
		.sort((a, b) => (a.date < b.date ? -1 : 1))
		.map(({ evidence, ...event }) => {
			const { title, path } = passageOf(dossier, evidence);
			return { ...event, title, url: path, source: evidence.source };
		});

/** Whom it is addressed to, and whether that is our reading. */
export const addresseesOf = (dossier: Dossier, { data }: Recommendation) =>
	data.addressedTo.map((addressee) => addresseeOf(dossier, addressee));

function addresseeOf(
	dossier: Dossier,
	{ organisation, role, basis }: Recommendation['data']['addressedTo'][number],
) {
	const found = organisation ? get(dossier, 'organisations', organisation) : undefined;
	const text = [role, found?.data.title].filter(Boolean).join(', ');
	return { text, path: found && entryPath(found), isRead: basis === 'afgeleid' };
}

export const withOrganisation = (dossier: Dossier, contact: Entry<'contacts'>) => ({
	contact,
	organisation: get(dossier, 'organisations', contact.data.organisation),
});
