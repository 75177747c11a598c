import { z } from 'zod';
import { evidence, voices } from '../fields/evidence.ts';
import { always, field } from '../fields/field.ts';
import {
	audiences,
	cover,
	doubts,
	gaps,
	moved,
	personalData,
	searchWords,
	themes,
} from '../fields/shared.ts';
import { ownText, summary, title } from '../fields/text.ts';
import { languageExceptions } from '../fields/language-exceptions.ts';

export const barrier = z
	.strictObject({
		title: title(
			'Zeg in gewone woorden wat mensen tegenhoudt. Bijvoorbeeld: Ik kan niet op mijn werk geraken. Zet de titel alleen tussen aanhalingstekens als het een citaat is.',
		),
		summary,
		themes,
		audiences,
		whose: field(
			z.enum(['mensen', 'organisaties']).default('mensen'),
			'Van wie is deze drempel?',
			'Mensen: iemand komt dit zelf tegen. Organisaties: een dienst, een vereniging of een bestuur komt dit tegen.',
		),
		basis: field(
			z.enum(['genoemd', 'afgeleid']),
			'Genoemd of afgeleid',
			'Genoemd: de bron noemt dit zelf een drempel. Afgeleid: wij lezen het in de bron; leg dan bij Lezing uit hoe.',
		),
		reading: field(
			ownText(300).optional(),
			'Lezing',
			'Alleen bij afgeleid: hoe je uit de bron besluit dat dit een drempel is.',
		),
		gap: field(
			z.boolean().default(false),
			'Nog niet bekend',
			'Zet op true als de bron zegt dat er drempels zijn, maar niet welke.',
		),
		voices,
		evidence,
		doubts,
		gaps,
		cover,
		searchWords,
		personalData,
		languageExceptions,
		moved,
	})
	.refine(({ basis, reading }) => basis !== 'afgeleid' || reading, {
		...always,
		path: ['reading'],
		params: { rule: 'reading-is-given' },
	});

export type Barrier = z.output<typeof barrier>;
