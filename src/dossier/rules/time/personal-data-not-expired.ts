import type { Rule } from '../input.ts';

/** Personal data stay no longer than the fiche itself promised. */
export const personalDataNotExpired: Rule = ({ entries, options }) =>
	entries
		.filter(
			({ data }) =>
				'personalData' in data &&
				data.personalData !== undefined &&
				data.personalData.expiresOn < options.today,
		)
		.map(({ file }) => ({
			rule: 'personal-data-not-expired',
			file,
			path: ['personalData', 'expiresOn'],
		}));
