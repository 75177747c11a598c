import { isOver } from '../standing.ts';
import { type Rule, entriesOf } from './input.ts';

/** A contact point marked as checked was checked recently enough; one that is over is shown as such. */
export const contactIsRecent: Rule = (input) => {
	const { site, options } = input;
	if (!site) return [];
	const oldest = monthsBefore(options.today, site.contactMaxAge);
	return entriesOf(input, 'contacts')
		.filter((contact) => !isOver(contact, options.today))
		.filter(({ data }) => data.state === 'nagekeken' && (data.checkedOn ?? '') < oldest)
		.map(({ file }) => ({
			rule: 'contact-is-recent',
			file,
			path: ['checkedOn'],
			severity: 'warning' as const,
		}));
};

/** The same day some months earlier; a day that month lacks becomes the next month's first days. */
function monthsBefore(today: string, months: number): string {
	const date = new Date(`${today}T00:00:00Z`);
	date.setUTCMonth(date.getUTCMonth() - months);
	return date.toISOString().slice(0, 10);
}
