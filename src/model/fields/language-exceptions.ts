import { z } from 'zod';
import { field } from './field.ts';
import { line, text } from './text.ts';

/** The rules of plain language, as the check names them. An editor may set one aside, with a reason. */
export const LANGUAGE_RULES = [
	'sentence-is-short',
	'sentences-are-short',
	'text-is-easy',
	'words-are-short',
	'paragraph-is-short',
	'heading-is-short',
	'word-is-plain',
	'abbreviation-is-explained',
	'sentence-is-active',
] as const;
export type LanguageRule = (typeof LANGUAGE_RULES)[number];

export const languageExceptions = field(
	z
		.array(
			z.strictObject({
				rule: field(
					z.enum(LANGUAGE_RULES),
					'Regel',
					'De naam van de regel, zoals de controle hem toont.',
				),
				words: field(
					line(90).optional(),
					'Waar',
					'De woorden of de zin waarover het gaat. Laat weg voor de hele fiche.',
				),
				reason: field(text(200), 'Reden', 'Waarom het hier niet gewoner kan.'),
			}),
		)
		.default([]),
	'Uitzonderingen op gewone taal',
	'Liever niet. Alleen als gewonere woorden iets anders zouden zeggen.',
);

export type LanguageException = z.output<typeof languageExceptions>[number];
