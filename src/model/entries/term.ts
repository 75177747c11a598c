import { z } from 'zod';
import { optionalEvidence } from '../fields/evidence.ts';
import { field } from '../fields/field.ts';
import { moved, personalData } from '../fields/shared.ts';
import { line, name, ownLine, summary } from '../fields/text.ts';
import { languageCode } from '../fields/language-code.ts';
import { languageExceptions } from '../fields/language-exceptions.ts';

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
	wordsIn: field(
		z
			.record(
				languageCode.meta({ title: 'taalcode' }),
				field(z.array(line(60)), 'Woorden', 'Het beste woord eerst.'),
			)
			.default({}),
		'In andere talen',
		'Hetzelfde woord in andere talen. Schrijf de code van de taal, en dan de woorden tussen rechte haken. Elke taal van de site mag. Het beste woord eerst.',
	),
	evidence: optionalEvidence,
	personalData,
	languageExceptions,
	moved,
});

export type Term = z.output<typeof term>;
