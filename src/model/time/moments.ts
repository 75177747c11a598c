import { z } from 'zod';
import { pointer } from '../fields/evidence.ts';
import { day, moment, pastMoment } from '../fields/dates.ts';
import { field, refTo } from '../fields/field.ts';
import { line, ownLine, ownText } from '../fields/text.ts';
import { hours, nth, weekdays } from './week.ts';

/** It will not happen, or not any more. */
export const cancelled = field(
	z
		.strictObject({
			date: field(pastMoment, 'Afgelast op', 'De dag waarop men zei dat het niet doorgaat.'),
			reason: field(
				ownText(300).optional(),
				'Reden',
				'Waarom gaat het niet door? Een of twee korte zinnen, als een bron het zegt.',
			),
			evidence: field(pointer, 'Steunt op', 'De passage in de bron die dit zegt.'),
		})
		.optional(),
	'Afgelast',
	'Vul dit in als het niet doorgaat. De fiche blijft staan: wie het zoekt, ziet dan dat het is afgelast.',
);

export type Cancelled = NonNullable<z.output<typeof cancelled>>;

const pause = z.strictObject({
	from: field(day, 'Van', 'De eerste dag zonder. Bijvoorbeeld 2027-07-01.'),
	to: field(day, 'Tot en met', 'De laatste dag zonder. Bijvoorbeeld 2027-08-31.'),
});

/** `date` of the moment is the first time: with it these fields say every day on which it happens. */
const repeats = z.strictObject({
	days: field(
		weekdays.min(1),
		'Elke',
		'De dag of dagen van de week. Bijvoorbeeld [dinsdag]: elke dinsdag.',
	),
	which: nth,
	every: field(
		z.int().min(1).max(12).default(1),
		'Om de hoeveel',
		'Bijvoorbeeld 2: om de 2 weken. Met een hoeveelste van de maand: om de 2 maanden.',
	),
	until: field(
		day.optional(),
		'Tot en met',
		'De laatste dag waarop het kan zijn. Laat weg als er geen einde bekend is.',
	),
	except: field(
		z.array(day).default([]),
		'Niet op',
		'Dagen waarop het een keer niet doorgaat. Bijvoorbeeld [2027-02-16].',
	),
	pauses: field(
		z.array(pause).default([]),
		'Pauzes',
		'Een vakantie of een andere tijd waarin het niet doorgaat.',
	),
});

export type Repeats = z.output<typeof repeats>;

const registration = z.strictObject({
	needed: field(
		z.enum(['niet-nodig', 'kan', 'verplicht']),
		'Inschrijven',
		'Moet je vooraf inschrijven? Niet nodig, kan of verplicht.',
	),
	how: field(
		ownLine(160).optional(),
		'Hoe inschrijven',
		'Eén korte zin. Bijvoorbeeld: Bel naar de bibliotheek.',
	),
	until: field(day.optional(), 'Inschrijven tot en met', 'De laatste dag om in te schrijven.'),
	contact: field(
		refTo('contacts').optional(),
		'Inschrijven bij',
		'De map van het contactpunt waar je inschrijft.',
	),
});

const happening = z.strictObject({
	title: field(line(90), 'Wat', 'Bijvoorbeeld: Jobbeurs.'),
	date: field(
		moment.optional(),
		'Datum',
		'Zo precies als de bron. Bij iets dat terugkomt: de eerste dag. Laat weg als er geen datum is.',
	),
	when: field(
		line(90).optional(),
		'Wanneer in woorden',
		'Als er geen volledige datum is. Bijvoorbeeld: 16 september, jaar niet genoemd.',
	),
	time: field(
		hours.optional(),
		'Uur',
		'Van en tot, met een streepje. Bijvoorbeeld 19:00-21:00. Alleen het begin mag ook: 19:00.',
	),
	repeats: field(
		repeats.optional(),
		'Komt terug',
		'Voor iets dat elke week of elke maand terugkomt.',
	),
	place: field(
		line(160).optional(),
		'Waar precies',
		'De zaal of het adres. Bijvoorbeeld: Bibliotheek, Dorpsstraat 1.',
	),
	registration: field(
		registration.optional(),
		'Inschrijving',
		'Of je vooraf moet inschrijven, hoe en tot wanneer.',
	),
	text: field(ownText(300).optional(), 'Uitleg', 'Een of twee korte zinnen.'),
	cancelled,
	evidence: field(pointer, 'Steunt op', 'De passage in de bron die dit zegt.'),
});

export const happenings = field(
	z.array(happening).default([]),
	'Momenten',
	'Wat er op een dag gebeurt of gebeurde, of elke week opnieuw. De pagina zegt zelf of het voorbij is.',
);

export type Happening = z.output<typeof happening>;
