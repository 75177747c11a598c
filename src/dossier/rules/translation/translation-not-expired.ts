import type { Rule } from '../input.ts';

/** A translation is an exception for a time: after its last day someone looks again. */
export const translationNotExpired: Rule = ({ site, translations, options }) =>
	translations
		.filter(({ data }) => data.validUntil < options.today)
		.map(({ file }) => ({
			rule: 'translation-not-expired',
			file,
			path: ['validUntil'],
			severity: site?.publisher.type === 'government' ? 'error' : 'warning',
		}));
