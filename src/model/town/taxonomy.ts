import { z } from 'zod';
import { field, id, refTo } from '../fields/field.ts';
import { coordinates } from '../fields/shared.ts';
import { line, ownLine, ownText } from '../fields/text.ts';

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

const place = z.strictObject({
	name: field(line(60), 'Plaats', 'Zoals ze bij "Plaats" in de fiches staat.'),
	...coordinates,
	source: field(refTo('sources'), 'Bron', 'De openbare bron die zegt waar de plaats ligt.'),
});

export const taxonomy = z.strictObject({
	themes: field(z.array(theme).min(1), "Thema's", "De thema's van het dossier."),
	audiences: field(
		z.array(audience).default([]),
		'Doelgroepen',
		'De groepen over wie of voor wie dit is.',
	),
	places: field(
		z.array(place).default([]),
		'Plaatsen op de kaart',
		'Waar de plaatsen uit de fiches liggen. De samenvatting voor de raad tekent er een kaart van.',
	),
});

export type Taxonomy = z.output<typeof taxonomy>;
export type Theme = z.output<typeof theme>;
