import { type Rule, entriesOf } from '../input.ts';

/** A person's name is not kept for longer than was agreed. It is no longer shown, so nothing has to stop. */
export const personNotExpired: Rule = (input) =>
	entriesOf(input, 'contacts')
		.filter(({ data }) => data.person && data.person.expiresOn < input.options.today)
		.map(({ file }) => ({
			rule: 'person-not-expired',
			file,
			path: ['person', 'expiresOn'],
			severity: 'warning' as const,
		}));
