import type { Entry } from '../../model/index.ts';
import { actionsFor, answersTo } from '../chain.ts';
import { type Dossier, all, get, linked } from '../dossier.ts';
import { isOver } from '../time/standing.ts';

type Contact = Entry<'contacts'>;

/** Who can be asked about an entry on a day because something names them; what came in the place of what is over. */
export function contactsOf(dossier: Dossier, entry: Entry, day: string): Contact[] {
	const named = allContacts(dossier, entry).flatMap((contact) =>
		isOver(contact, day) ? successors(dossier, contact) : contact,
	);
	return [...new Set(named)].filter((contact) => !isOver(contact, day));
}

const successors = (dossier: Dossier, { id }: Contact) =>
	all(dossier, 'contacts').filter(({ data }) => data.replaces.includes(id));

function allContacts(dossier: Dossier, entry: Entry): Contact[] {
	switch (entry.kind) {
		case 'barriers':
			return [
				...linked(dossier, entry, 'contacts'),
				...answersTo(dossier, entry).flatMap((answer) => allContacts(dossier, answer)),
			];
		case 'recommendations':
			return ofRecommendation(dossier, entry);
		case 'actions':
			return ofAction(dossier, entry);
		case 'contacts':
			return [entry];
		default:
			return linked(dossier, entry, 'contacts');
	}
}

/** Those of its actions, then those of the organisations it is addressed to. */
function ofRecommendation(dossier: Dossier, entry: Entry<'recommendations'>): Contact[] {
	const organisations = entry.data.addressedTo.flatMap(({ organisation }) => organisation ?? []);
	return [
		...actionsFor(dossier, entry).flatMap((action) => ofAction(dossier, action)),
		...organisations.flatMap((id) => ofOrganisation(dossier, id, entry.data.themes)),
	];
}

/** More of one organisation are a list to choose from: that is its own page. */
const MOST_OF_ONE = 12;

/** Of a large organisation those that serve the subject come first. */
function ofOrganisation(dossier: Dossier, id: string, themes: readonly string[]): Contact[] {
	const contacts = linked(dossier, get(dossier, 'organisations', id), 'contacts');
	if (contacts.length <= MOST_OF_ONE) return contacts;
	const serves = ({ data }: Contact) => data.serves.themes.some((theme) => themes.includes(theme));
	return contacts.toSorted((a, b) => Number(serves(b)) - Number(serves(a))).slice(0, MOST_OF_ONE);
}

/** Its own, else those of its project. */
function ofAction(dossier: Dossier, action: Entry<'actions'>): Contact[] {
	const own = linked(dossier, action, 'contacts');
	if (own.length > 0 || !action.data.project) return own;
	return linked(dossier, get(dossier, 'projects', action.data.project), 'contacts');
}
