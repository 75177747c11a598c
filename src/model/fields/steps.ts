import { z } from 'zod';
import { field } from './field.ts';
import { ownLine, ownText } from './text.ts';

export const steps = field(
	z
		.array(
			z.strictObject({
				title: field(
					ownLine(90),
					'Stap',
					'Begin met een werkwoord. Bijvoorbeeld: Zoek een vaste plaats.',
				),
				text: field(
					ownText(300).optional(),
					'Uitleg',
					'Een of twee korte zinnen, als dat nodig is.',
				),
			}),
		)
		// A fiche is one A4: more steps do not fit beside the evidence.
		.max(10)
		.default([]),
	'Zo pak je het aan',
	'De stappen, in volgorde. Alleen wat in een bron staat.',
);
