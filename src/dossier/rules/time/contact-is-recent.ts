import { monthsBefore } from '../../time/dates.ts';
import { isOver } from '../../time/standing.ts';
import { type Rule, entriesOf } from '../input.ts';

/** A contact point that somebody made sure of was so recently enough; one that is over is shown as such. */
export const contactIsRecent: Rule = (input) => {
	const { site, options } = input;
	if (!site) return [];
	const oldest = monthsBefore(options.today, site.contactMaxAge);
	return entriesOf(input, 'contacts')
		.filter((contact) => !isOver(contact, options.today))
		.filter(({ data }) => data.assuredOn !== undefined && data.assuredOn < oldest)
		.map(({ file }) => ({
			rule: 'contact-is-recent',
			file,
			path: ['assuredOn'],
			severity: 'warning' as const,
		}));
};
