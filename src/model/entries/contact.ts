import { z } from 'zod';
import { evidence } from '../fields/evidence.ts';
import { languageCode } from '../fields/language-code.ts';
import { phone, webAddress } from '../fields/addresses.ts';
import { day, moment, pastDay, pastMoment } from '../fields/dates.ts';
import { field, id, refTo, refsTo } from '../fields/field.ts';
import {
	LEGAL_BASES,
	coordinates,
	doubts,
	gaps,
	moved,
	personalData,
	places,
	searchWords,
	themes,
} from '../fields/shared.ts';
import { line, ownLine, summary, text, title } from '../fields/text.ts';
import { languageExceptions } from '../fields/language-exceptions.ts';
import { opening } from '../time/opening.ts';

const person = z.strictObject({
	name: field(line(90), 'Naam', 'Alleen met toestemming of een andere wettelijke grond.'),
	role: field(line(90), 'Functie', 'Wat deze persoon doet.'),
	legalBasis: field(z.enum(LEGAL_BASES), 'Wettelijke grond', 'Waarom je deze naam mag tonen.'),
	expiresOn: field(day, 'Tonen tot', 'Na deze dag toont de site de naam niet meer.'),
});

/** For what a contact point answers although nothing names it: whoever finds no contact of its own is sent there. */
const serves = field(
	z
		.strictObject({
			places: field(
				z.array(line(60)).default([]),
				'Alle vragen uit',
				'Gemeenten waarvan je hier alles mag vragen. Bijvoorbeeld Herentals.',
			),
			themes: field(
				z.array(id.meta({ refersTo: 'themes' })).default([]),
				"Thema's",
				"Thema's uit taxonomy.yaml waarover je hier mag bellen.",
			),
			actions: refsTo('actions', 'Acties', 'Acties waarover je hier vragen kan stellen.'),
			barriers: refsTo('barriers', 'Drempels', 'Drempels waarbij deze dienst helpt.'),
		})
		.prefault({}),
	'Helpt ook bij',
	'Een fiche zonder eigen contactpunt toont het dichtste contactpunt dat hier iets over zegt.',
);

/** What somebody must know before going there, each in a plain line; left out where no source says it. */
const practical = {
	appointment: field(
		z
			.strictObject({
				need: field(
					z.enum(['niet-nodig', 'kan', 'verplicht']),
					'Nodig?',
					'niet-nodig: je kan zo binnengaan. kan: je mag een afspraak maken. verplicht: zonder afspraak helpt men je niet.',
				),
				how: field(ownLine(120).optional(), 'Hoe', 'Hoe je een afspraak maakt.'),
			})
			.optional(),
		'Afspraak',
		'Laat dit weg als geen bron het zegt.',
	),
	cost: field(ownLine(120).optional(), 'Wat kost het?', 'Bijvoorbeeld: gratis.'),
	forWhom: field(ownLine(120).optional(), 'Voor wie', 'Bijvoorbeeld: jongeren tot 25 jaar.'),
	bring: field(z.array(ownLine(90)).default([]), 'Breng mee', 'Eén ding per regel.'),
	interpreter: field(ownLine(120).optional(), 'Tolk', 'Is er een tolk, en hoe vraag je die?'),
	reach: field(
		z
			.strictObject({
				stop: field(ownLine(120).optional(), 'Met bus of trein', 'De halte en hoe ver het is.'),
				stepFree: field(ownLine(120).optional(), 'Zonder trap', 'Kan je binnen zonder trap?'),
				ring: field(ownLine(120).optional(), 'Aan de deur', 'Waar je belt of je meldt.'),
			})
			.optional(),
		'Hoe kom je er?',
		'Wat iemand moet weten om er te geraken.',
	),
	alert: field(ownLine(160).optional(), 'Let op', 'Wat nu anders is dan gewoonlijk.'),
	confidence: field(
		z.enum(['hoog', 'middel', 'laag']).optional(),
		'Hoe zeker is de bron?',
		'hoog: de dienst zegt het zelf, of verschillende bronnen. laag: oud, of van iemand anders.',
	),
};

export const contact = z.strictObject({
	title: title(
		'Waarvoor neem je contact op? Bijvoorbeeld: Vraag gratis hulp om een zaak te starten.',
	),
	summary,
	themes,
	service: field(line(90).optional(), 'Dienst', 'De dienst, niet de persoon.'),
	organisation: field(
		refTo('organisations'),
		'Organisatie',
		'De organisatie waarbij de dienst hoort.',
	),
	phone: field(
		phone.optional(),
		'Telefoon',
		'Begin met +32 en zet het nummer tussen aanhalingstekens. Bijvoorbeeld "+3211238734".',
	),
	mail: field(z.email().optional(), 'E-mail', 'Het adres van de dienst, niet van een persoon.'),
	website: field(webAddress.optional(), 'Webadres', 'Begint met https://'),
	address: field(text(160).optional(), 'Adres', 'Straat, nummer, postcode en gemeente.'),
	coordinates: field(
		z.strictObject(coordinates).optional(),
		'Plaats op de kaart',
		'De coördinaten van de deur, als een bron ze geeft.',
	),
	...opening,
	languages: field(
		z.array(languageCode).default([]),
		'Talen',
		'Talen die men er spreekt, als code. Bijvoorbeeld nl, fr, ar.',
	),
	...practical,
	places,
	serves,
	ask: field(z.array(ownLine(160)).default([]), 'Wat kan je vragen?', 'Eén vraag per regel.'),
	status: field(
		z.enum(['open', 'tijdelijk-dicht', 'gestopt']).default('open'),
		'Hoe staat het?',
		'tijdelijk-dicht: zeg bij "Let op" tot wanneer. gestopt: het bestaat niet meer. Laat weg als het gewoon open is.',
	),
	asOf: field(pastMoment.optional(), 'Stond zo in de bron op', 'De datum van de bron.'),
	assuredOn: field(
		pastDay.optional(),
		'Nagebeld op',
		'De dag waarop iemand belde of mailde en alles klopte. Bijvoorbeeld 2026-11-22.',
	),
	assuredBy: field(
		line(60).optional(),
		'Nagebeld door',
		'Een dienst of een functie, nooit een naam. Bijvoorbeeld: het onthaal.',
	),
	validUntil: field(moment.optional(), 'Geldig tot', 'Na deze dag is het contactpunt verlopen.'),
	replaces: refsTo(
		'contacts',
		'Komt in de plaats van',
		'Contactpunten die gestopt zijn: wie ze zoekt, komt dan hier.',
	),
	person: field(
		person.optional(),
		'Persoon',
		'Liever niet. Alleen met een wettelijke grond en een einddatum.',
	),
	evidence,
	doubts,
	gaps,
	searchWords,
	personalData,
	languageExceptions,
	moved,
});

export type Contact = z.output<typeof contact>;
