import { z } from 'zod';
import { field, id, line, ownLine, ownText } from './fields.ts';

const theme = z.strictObject({
	id: field(id, 'Naam in adressen', 'Kleine letters en koppeltekens.'),
	title: field(line(40), 'Titel', 'Kort: het staat op een knop.'),
	icon: field(id, 'Pictogram', 'De naam van een pictogram uit de reeks Lucide.'),
	text: field(ownText(200), 'Uitleg', 'Eén zin.'),
});

const audience = z.strictObject({
	id: field(id, 'Naam in adressen', 'Kleine letters en koppeltekens.'),
	title: field(ownLine(90), 'Titel', 'Hoe je deze groep noemt.'),
});

export const taxonomy = z.strictObject({
	themes: field(z.array(theme).min(1), "Thema's", "De thema's van het dossier."),
	audiences: field(
		z.array(audience).default([]),
		'Doelgroepen',
		'De groepen over wie of voor wie dit is.',
	),
});

export type Taxonomy = z.output<typeof taxonomy>;
export type Theme = z.output<typeof theme>;
