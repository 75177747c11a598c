import type { Entry } from '../model/index.ts';

/** Entries without the names that may no longer be shown on a day: no output can show what it was not given. */
export const withoutExpiredPersons = (entries: readonly Entry[], day: string): Entry[] =>
	entries.map((entry) => {
		if (!('person' in entry.data) || !entry.data.person) return entry;
		const { person, ...data } = entry.data;
		return person.expiresOn < day ? ({ ...entry, data } as Entry) : entry;
	});
