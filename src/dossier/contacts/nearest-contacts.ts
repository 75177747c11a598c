import type { Contact, Entry } from '../../model/index.ts';
import { contactsOf } from './contacts.ts';
import { type Dossier, all } from '../dossier.ts';
import { isOver } from '../time/standing.ts';

/** Why a reader is sent there: it is named, it serves the theme here, the place or the theme farther off, or it takes any question. */
export type Nearness = 'named' | 'town' | 'place' | 'wider' | 'help';

export interface NearContact {
	contact: Entry<'contacts'>;
	nearness: Nearness;
}

/** There is something to call, write to or open. */
export const hasWay = ({ phone, mail, website }: Contact): boolean =>
	Boolean(phone ?? mail ?? website);

/**
 * To whom a reader of an entry can turn on a day. Where nobody who is named can be reached, the nearest that
 * serves it comes first, and then the town's general contact: an entry is never a dead end.
 */
export function contactsFor(dossier: Dossier, entry: Entry, day: string): NearContact[] {
	const named = contactsOf(dossier, entry, day).map((contact): NearContact => ({
		contact,
		nearness: 'named',
	}));
	if (named.some(({ contact }) => hasWay(contact.data))) return reachableFirst(named);
	const known = new Set(named.map(({ contact }) => contact.id));
	const others = fallbacks(dossier, entry, day).filter(({ contact }) => !known.has(contact.id));
	return [...others, ...named];
}

/** The contact that takes any question, as long as it can be reached on this day. */
export function helpOf({ site, entries }: Dossier, day: string): Entry<'contacts'> | undefined {
	const contact = site.help && entries.contacts.get(site.help);
	return contact && isOpenTo(contact, day) ? contact : undefined;
}

const isOpenTo = (contact: Entry<'contacts'>, day: string) =>
	!isOver(contact, day) && contact.data.status === 'open' && hasWay(contact.data);

const reachableFirst = (found: NearContact[]) =>
	found.toSorted((a, b) => Number(hasWay(b.contact.data)) - Number(hasWay(a.contact.data)));

/** At most the one nearest and the general contact: more would be a list to choose from. */
function fallbacks(dossier: Dossier, entry: Entry, day: string): NearContact[] {
	const nearest = nearestOf(dossier, entry, day);
	const help = helpOf(dossier, day);
	return [
		...(nearest ? [nearest] : []),
		...(help && help !== nearest?.contact ? [{ contact: help, nearness: 'help' as const }] : []),
	];
}

function nearestOf(dossier: Dossier, entry: Entry, day: string): NearContact | undefined {
	const { themes = [], places = [] } = entry.data as { themes?: string[]; places?: string[] };
	const { open, byTheme } = openOn(dossier, day);
	const isHere = ({ data }: Entry<'contacts'>) => data.places.includes(dossier.site.place);
	const onTheme = themes.flatMap((theme) => byTheme.get(theme) ?? []);
	const steps: [Nearness, Entry<'contacts'> | undefined][] = [
		['town', onTheme.find(isHere)],
		['place', open.find(({ data }) => data.serves.places.some((place) => places.includes(place)))],
		['wider', onTheme.find((contact) => !isHere(contact))],
	];
	for (const [nearness, contact] of steps) if (contact) return { contact, nearness };
	return undefined;
}

interface Open {
	open: Entry<'contacts'>[];
	byTheme: Map<string, Entry<'contacts'>[]>;
}

/** Looked up once a day: every entry asks for it. */
function openOn(dossier: Dossier, day: string): Open {
	const days = openOf.get(dossier) ?? new Map<string, Open>();
	openOf.set(dossier, days);
	const known = days.get(day) ?? lookUp(dossier, day);
	days.set(day, known);
	return known;
}

const openOf = new WeakMap<Dossier, Map<string, Open>>();

function lookUp(dossier: Dossier, day: string): Open {
	const open = all(dossier, 'contacts').filter((contact) => isOpenTo(contact, day));
	const pairs = open.flatMap((contact) =>
		[...new Set(contact.data.serves.themes)].map((theme) => ({ theme, contact })),
	);
	const byTheme = new Map(
		[...Map.groupBy(pairs, ({ theme }) => theme)].map(([theme, found]) => [
			theme,
			found.map(({ contact }) => contact),
		]),
	);
	return { open, byTheme };
}
