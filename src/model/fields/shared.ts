import { z } from 'zod';
import { field, id } from './field.ts';
import { day, pastDay } from './dates.ts';
import { line, ownLine, ownText, text } from './text.ts';

export const checkedOn = field(
	pastDay.optional(),
	'Nagekeken op',
	'De dag waarop iemand dit voor het laatst heeft nagekeken. Bijvoorbeeld 2026-11-22.',
);

export const themes = field(
	z.array(id.meta({ refersTo: 'themes' })).min(1),
	"Thema's",
	"Een of meer thema's uit taxonomy.yaml. Het eerste thema is het belangrijkste.",
);

export const audiences = field(
	z.array(id.meta({ refersTo: 'audiences' })).default([]),
	'Voor wie',
	'De groepen uit taxonomy.yaml over wie of voor wie dit is.',
);

export const places = field(
	z.array(line(60)).default([]),
	'Plaats',
	'De gemeente of streek, zoals de bron ze noemt. Bijvoorbeeld Herentals.',
);

export const coordinates = {
	latitude: field(z.number().min(-90).max(90), 'Breedte', 'Bijvoorbeeld 51.0494.'),
	longitude: field(z.number().min(-180).max(180), 'Lengte', 'Bijvoorbeeld 5.2256.'),
};

export const moved = field(
	z.array(id).default([]),
	'Oude namen',
	'Mapnamen die deze fiche vroeger had. Het oude webadres blijft dan werken.',
);

/** What people type is not what we write: these words are only searched, and stand on no page. Nobody types a soft hyphen. */
export const searchWords = field(
	text(600)
		.overwrite((words) => words.replaceAll('\u00ad', ''))
		.optional(),
	'Zoekwoorden',
	'Hoeft meestal niet: gewone woorden kent het zoeken zelf. Alleen hoe mensen net dit noemen, zoals een bijnaam of een oude naam. Lezers zien dit niet. Elke taal mag.',
);

export const doubts = field(
	z.array(ownText(300)).default([]),
	'Twijfels',
	'Wat niet zeker is of wat je nog moet navragen. Lezers zien dit ook.',
);

export const gaps = field(
	z.array(ownText(300)).default([]),
	'Nog in te vullen',
	'Wat de bronnen niet zeggen. Vul het nooit zelf in zonder bron.',
);

export const cover = field(
	z
		.strictObject({
			alt: field(
				ownLine(160),
				'Wat toont de foto?',
				'Eén zin voor wie de foto niet ziet. De foto zelf heet cover.jpg en staat in deze map.',
			),
			credit: field(line(120).optional(), 'Wie maakte de foto?', 'Naam van de maker of de bron.'),
		})
		.optional(),
	'Foto',
	'Alleen als er een foto in deze map staat. Toon geen mensen zonder hun toestemming.',
);

/** Why a text may hold somebody's own address or number. The last one: it only looks like it. */
export const LEGAL_BASES = ['toestemming', 'openbaar-mandaat', 'taak-van-algemeen-belang'] as const;

export const personalData = field(
	z
		.strictObject({
			legalBasis: field(
				z.enum([...LEGAL_BASES, 'geen-persoon']),
				'Wettelijke grond',
				'Waarom dit hier mag staan. Geen persoon: het adres of nummer is van een dienst of een vereniging.',
			),
			expiresOn: field(day, 'Tonen tot', 'Na deze dag moeten de gegevens weg.'),
		})
		.optional(),
	'Persoonsgegevens',
	'Liever niet. Alleen als er een privéadres, gsm-nummer, rekeningnummer of rijksregisternummer in de tekst moet staan.',
);
