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
	fr: words('Frans'),
	en: words('Engels'),
	tr: words('Turks'),
	ar: words('Arabisch'),
	evidence: optionalEvidence,
	personalData,
	languageExceptions,
	moved,
});

export type Term = z.output<typeof term>;
