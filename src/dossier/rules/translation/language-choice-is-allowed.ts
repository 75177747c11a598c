import type { Rule } from '../input.ts';

/** Language law: a government translates by exception, per page; only others may offer a choice for the whole site. */
export const languageChoiceIsAllowed: Rule = ({ site, options }) =>
	site?.publisher.type === 'government' && site.languageChoice === 'site' && options.siteFile
		? [
				{
					rule: 'language-choice-is-allowed',
					file: options.siteFile,
					path: ['languageChoice'],
				},
			]
		: [];
