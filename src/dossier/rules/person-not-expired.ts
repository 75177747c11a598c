import { type Rule, entriesOf } from './input.ts';

/** A person's name is not shown for longer than was agreed. */
export const personNotExpired: Rule = (input) =>
	entriesOf(input, 'contacts')
		.filter(({ data }) => data.person && data.person.expiresOn < input.options.today)
		.map(({ file }) => ({ rule: 'person-not-expired', file, path: ['person', 'expiresOn'] }));
