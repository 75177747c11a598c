import type { ContactView } from '../../views/index.ts';

/** What goes along in a message: who, with which question, and how to reach them. */
export const whoAndHow = ({ title, service, organisation, phone, mail }: ContactView): string =>
	[title, [service, organisation.title].filter(Boolean).join(', '), phone?.words ?? mail]
		.filter(Boolean)
		.join('\n');
