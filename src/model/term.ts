import { z } from 'zod';
import { optionalEvidence } from './evidence.ts';
import { field, line, moved, name, ownLine, personalData, summary } from './fields.ts';
import { languageExceptions } from './language-exceptions.ts';

const words = (language: string) =>
	field(
		z.array(line(60)).default([]),
		language,
		`Hetzelfde woord in het ${language}. Meer woorden mag.`,
	);

/** The languages in which a word can be given beside the town's own: those that search knows. What editors call them. */
const WORD_LANGUAGES = {
	nl: 'Nederlands',
	fr: 'Frans',
	en: 'Engels',
	tr: 'Turks',
	ar: 'Arabisch',
	uk: 'Oekraïens',
	pl: 'Pools',
};

type WordLanguage = keyof typeof WORD_LANGUAGES;

export const wordLanguages = Object.keys(WORD_LANGUAGES) as WordLanguage[];

const inOtherLanguages = Object.fromEntries(
	Object.entries(WORD_LANGUAGES).map(([lang, name]) => [lang, words(name)]),
) as Record<WordLanguage, ReturnType<typeof words>>;

export const term = z.strictObject({
	title: name('Het moeilijke woord, in kleine letters. Bijvoorbeeld: drempel.'),
	summary,
	example: field(ownLine(200), 'Voorbeeld', 'Eén korte zin met het woord erin.'),
	forms: field(
		z.array(line(60)).default([]),
		'Andere vormen',
		'Meervoud en andere vormen van het woord zelf. Bijvoorbeeld: drempels.',
	),
	plainWords: field(
		z.array(line(60)).default([]),
		'Gewone woorden',
		'Woorden die mensen intikken als ze dit bedoelen. Bijvoorbeeld: crèche bij kinderopvang.',
	),
	related: field(
		z.array(line(60)).default([]),
		'Zoek ook',
		'Woorden uit de fiches die hier dicht bij liggen.',
	),
	...inOtherLanguages,
	evidence: optionalEvidence,
	personalData,
	languageExceptions,
	moved,
});

export type Term = z.output<typeof term>;
