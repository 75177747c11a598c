import { type Rule, keyOf } from './input.ts';

/** A translation stands beside a Dutch fiche. */
export const translationHasOriginal: Rule = ({ translations, present }) =>
	translations
		.filter((translation) => !present.has(keyOf(translation)))
		.map(({ file }) => ({ rule: 'translation-has-original', file }));
