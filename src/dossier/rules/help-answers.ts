import { hasWay } from '../contacts/nearest-contacts.ts';
import { isOver } from '../time/standing.ts';
import type { Rule } from './input.ts';

/** The general contact of site.yaml can be reached today: the site sends everybody there. */
export const helpAnswers: Rule = ({ site, entries, options }) => {
	const contact = entries.find(({ kind, id }) => kind === 'contacts' && id === site?.help);
	if (contact?.kind !== 'contacts' || !options.siteFile) return [];
	if (!isOver(contact, options.today) && hasWay(contact.data)) return [];
	return [
		{
			rule: 'help-answers' as const,
			file: options.siteFile,
			path: ['help'],
			severity: 'warning' as const,
			params: { given: contact.id },
		},
	];
};
