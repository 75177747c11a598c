import { z } from 'zod';
import { field } from './field.ts';
import { heading, ownText } from './text.ts';

/** Other languages need more letters for the same sentences. */
const DUTCH = 360;
const TRANSLATED = 520;

const pointsOf = (longest: number, title: string, description: string) =>
	field(
		z
			.array(
				z.strictObject({
					title: field(
						heading(70),
						'Punt',
						'Begin met een werkwoord. Bijvoorbeeld: Neem het hele team mee.',
					),
					text: field(ownText(longest), 'Uitleg', 'Twee tot vier korte zinnen.'),
				}),
			)
			// One page of A5 each: with cover and back a booklet of four sheets at most.
			.max(12)
			.default([]),
		title,
		description,
	);

/** The few things to remember of a publication: what stands in its short editions, also in other languages. */
export const points = pointsOf(
	DUTCH,
	'De punten in het kort',
	'Wat iemand moet onthouden die niet alles leest. Alleen wat ook in de hoofdstukken staat. Deze punten worden vertaald.',
);

export const translatedPoints = pointsOf(
	TRANSLATED,
	'De punten in het kort',
	'Vertaald, in dezelfde volgorde.',
);
