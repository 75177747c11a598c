import type { Rule } from '../input.ts';

/** A translation is in one of the site's languages. */
export const translationLanguageKnown: Rule = ({ site, translations }) => {
	if (!site) return [];
	return translations
		.filter(({ lang }) => !site.languages.includes(lang))
		.map(({ file, lang }) => ({
			rule: 'translation-language-known',
			file,
			params: { given: lang },
		}));
};
