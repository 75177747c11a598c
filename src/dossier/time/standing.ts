import type { Action, Answer, Contact, Entry, FollowUp, State } from '../../model/index.ts';
import { isOpen } from '../chain.ts';
import { isAhead, isPast, monthsBefore } from './dates.ts';
import type { Dossier } from '../dossier.ts';

/** How an entry stands on a day. */
export interface Standing {
	/** Names the words `state.*`: geen-antwoord, loopt, afgelast, voorbij, nagekeken, bel-eerst, open. */
	state: string;
	/** Since when, or on which day a source said so; as precise as the source. */
	date?: string | undefined;
}

/** The one place that decides how an entry stands on a day (ISO); undefined for what has no state. */
export function standingOn(dossier: Dossier, entry: Entry, day: string): Standing | undefined {
	switch (entry.kind) {
		case 'barriers':
			return { state: isOpen(dossier, entry) ? 'open' : 'beantwoord' };
		case 'recommendations': {
			const last = lastEvent(entry, day);
			return { state: last?.state ?? 'geen-antwoord', date: last?.date };
		}
		case 'actions':
			return actionStanding(entry.data, day);
		case 'contacts':
			return contactStanding(entry.data, day, dossier.site.contactMaxAge);
		default:
			return undefined;
	}
}

/** How far the door of a recommendation is open. */
export const stateOf = (entry: Entry<'recommendations'>, day: string): State =>
	lastEvent(entry, day)?.state ?? 'geen-antwoord';

/** Whether anybody said what they do with it: a door that is not shut any more. */
export const isAnswered = (entry: Entry<'recommendations'>, day: string): boolean =>
	stateOf(entry, day) !== 'geen-antwoord';

/** What happened up to and including this day, oldest first; also what only we tie to the recommendation. */
export const happenedUntil = ({ data }: Entry<'recommendations'>, day: string): FollowUp[] =>
	data.followUp.filter(({ date }) => !isAhead(date, day)).toSorted(byDate);

/** What a source says was done with a recommendation, up to and including this day, oldest first. */
export const eventsUntil = (entry: Entry<'recommendations'>, day: string): Answer[] =>
	happenedUntil(entry, day).filter((event): event is Answer => event.state !== undefined);

/** What somebody said will happen: an announcement never changes a state. */
export const eventsAfter = ({ data }: Entry<'recommendations'>, day: string): FollowUp[] =>
	data.followUp.filter(({ date }) => isAhead(date, day)).toSorted(byDate);

interface MayEnd {
	data: Pick<Contact, 'validUntil'> &
		Partial<Pick<Contact, 'status'> & Pick<Action, 'state' | 'period'>>;
}

/** The last day of an action or a contact point, as precise as it is known. What was carried out is that, whenever it ended. */
export const endsOn = ({ data }: MayEnd): string | undefined =>
	data.validUntil ?? (data.state === 'uitgevoerd' ? undefined : data.period?.to);

/** Whether an action or a contact point may no longer be offered. */
export function isOver(entry: MayEnd, day: string): boolean {
	const end = endsOn(entry);
	return entry.data.status === 'gestopt' || (end !== undefined && isPast(end, day));
}

/** Whether an action was called off: that says more than that it would be over by now. */
export const isCancelled = ({ cancelled }: Pick<Action, 'cancelled'>, day: string): boolean =>
	cancelled !== undefined && !isAhead(cancelled.date, day);

/** The person behind a contact point, as long as the name may be shown. */
export const personOn = ({ person }: Contact, day: string): Contact['person'] =>
	person && !isPast(person.expiresOn, day) ? person : undefined;

function actionStanding(data: Action, day: string): Standing {
	if (isCancelled(data, day)) return { state: 'afgelast', date: data.cancelled?.date };
	if (isOver({ data }, day)) return { state: 'voorbij', date: endsOn({ data }) };
	return { state: data.state, date: data.asOf };
}

/** Only a day on which somebody made sure counts, and only for as long as the town says: an old number must not look certain. */
function contactStanding(data: Contact, day: string, maxAge: number): Standing {
	if (isOver({ data }, day)) return { state: 'verlopen', date: data.validUntil };
	if (data.status === 'tijdelijk-dicht') return { state: data.status, date: data.assuredOn };
	if (!data.assuredOn) return { state: 'na-te-kijken', date: data.asOf };
	const isFresh = data.assuredOn >= monthsBefore(day, maxAge);
	return { state: isFresh ? 'nagekeken' : 'bel-eerst', date: data.assuredOn };
}

/** It may still be right, but nobody should find it first. */
export const isLongUnchecked = (
	{ data }: Entry<'contacts'>,
	day: string,
	maxAge: number,
): boolean =>
	data.assuredOn !== undefined && data.assuredOn < monthsBefore(day, maxAge + MONTHS_OF_GRACE);

const MONTHS_OF_GRACE = 6;

const lastEvent = (entry: Entry<'recommendations'>, day: string) => eventsUntil(entry, day).at(-1);

/** Of two events on one day the one that was written last counts: the order of the file is kept. */
const byDate = (a: FollowUp, b: FollowUp) => {
	if (a.date === b.date) return 0;
	return a.date < b.date ? -1 : 1;
};
