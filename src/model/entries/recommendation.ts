import { z } from 'zod';
import { evidence, pointer, voices } from '../fields/evidence.ts';
import { pastMoment } from '../fields/dates.ts';
import { always, field, refTo } from '../fields/field.ts';
import {
	audiences,
	checkedOn,
	cover,
	doubts,
	gaps,
	moved,
	personalData,
	searchWords,
	themes,
} from '../fields/shared.ts';
import { line, ownText, summary, title } from '../fields/text.ts';
import { languageExceptions } from '../fields/language-exceptions.ts';
import { answer, budget } from '../fields/request.ts';
import { steps } from '../fields/steps.ts';

/** How far the door is open. The order is the order of the doors on the page. */
export const STATES = ['geen-antwoord', 'bekeken', 'gestart', 'klaar', 'niet-uitgevoerd'] as const;
export type State = (typeof STATES)[number];

const addressee = z
	.strictObject({
		organisation: field(
			refTo('organisations').optional(),
			'Organisatie',
			'De naam van de map van de organisatie, als er een is.',
		),
		role: field(
			line(90).optional(),
			'Functie of groep',
			'Bijvoorbeeld: schepen van Welzijn, of: organisaties met vrijwilligers. Geen naam van een persoon.',
		),
		who: field(
			z.enum(['organisaties', 'mensen']).default('organisaties'),
			'Organisaties of mensen',
			'Mensen: iemand kan dit vandaag zelf doen. Dan staat het bij de drempel onder “Dit kan jij doen”.',
		),
		basis: field(
			z.enum(['genoemd', 'afgeleid']),
			'Genoemd of afgeleid',
			'Genoemd: de bron zegt voor wie dit is. Afgeleid: wij lezen het zo.',
		),
	})
	.refine(({ organisation, role }) => organisation || role, {
		...always,
		params: { rule: 'addressee-is-named' },
	});

const support = z.strictObject({
	text: field(
		ownText(200),
		'Uitleg',
		'Eén zin: wie vertelde het, waar is het getest of wie zocht het uit?',
	),
	source: field(refTo('sources'), 'Bron', 'De naam van de map van de bron in sources.'),
});

const followUp = z
	.strictObject({
		date: field(pastMoment, 'Datum', 'Zo precies als de bron: 2024, 2024-08 of 2024-08-27.'),
		state: field(
			z.enum(STATES).optional(),
			'Hoe staat het?',
			'Wat de organisatie toen met de aanbeveling deed, voor zover een bron het zegt. Laat weg als geen bron zegt dat dit door de aanbeveling kwam: dan is het een lezing van ons, en de stand verandert niet.',
		),
		who: field(line(90), 'Wie', 'De organisatie of de functie die dit deed.'),
		text: field(ownText(300), 'Wat gebeurde er', 'Een of twee korte zinnen.'),
		reason: field(
			ownText(300).optional(),
			'Reden',
			'Nodig bij niet-uitgevoerd: waarom deed de organisatie het niet?',
		),
		evidence: field(pointer, 'Steunt op', 'De passage in de bron die dit zegt.'),
	})
	.refine(({ state, reason }) => state !== 'niet-uitgevoerd' || reason, {
		...always,
		path: ['reason'],
		params: { rule: 'refusal-has-reason' },
	});

const asks = z.strictObject({
	by: field(
		line(90),
		'Wie vraagt dit',
		'De organisatie of de groep die dit nu vraagt. Geen naam van een persoon.',
	),
	items: field(
		z.array(ownText(160)).min(1).max(4),
		'Wat',
		'Eén vraag per regel. Begin met een werkwoord.',
	),
});

export const recommendation = z.strictObject({
	number: field(
		z.int().min(1).max(99_999),
		'Huisnummer',
		'Een vast nummer, nooit twee keer gebruikt. Het staat op papier in de QR-code, dus verander het nooit.',
	),
	title: title(
		'Zeg wat iemand moet doen. Begin met een werkwoord. Bijvoorbeeld: Regel kinderopvang tijdens de les.',
	),
	summary,
	form: field(
		z.enum(['aanbeveling', 'oplossing', 'werkwijze', 'vraag', 'leemte']),
		'Soort',
		'Aanbeveling, oplossing, werkwijze of vraag aan het beleid. Nog niet bekend (leemte): de bron zegt dat er aanbevelingen zijn, maar niet welke.',
	),
	themes,
	audiences,
	barriers: field(
		z.array(refTo('barriers')).min(1),
		'Antwoord op',
		'De drempels die hierdoor kleiner worden. Minstens één.',
	),
	addressedTo: field(
		z.array(addressee).min(1),
		'Gevraagd aan',
		'Wie dit kan doen: een organisatie, of een functie of groep.',
	),
	steps,
	support: field(
		z
			.strictObject({
				told: field(
					support.optional(),
					'Verteld door deelnemers',
					'Wat deelnemers zelf vertelden.',
				),
				tried: field(support.optional(), 'Getest in de praktijk', 'Waar iemand het al deed.'),
				studied: field(support.optional(), 'Onderzocht', 'Wat onderzoekers vonden.'),
			})
			.default({}),
		'Waarop steunt dit?',
		'Laat weg wat er niet is. De pagina zegt dan: nog niet.',
	),
	followUp: field(
		z.array(followUp).default([]),
		'Opvolging',
		'Wat er met de aanbeveling gebeurde, met datum en bron. De laatste stand telt.',
	),
	answer,
	budget,
	asks: field(
		asks.optional(),
		'Wat nu gevraagd wordt',
		'Wat iemand nu aan het bestuur vraagt. Laat weg als niemand iets vraagt: we verzinnen niets.',
	),
	voices,
	evidence,
	doubts,
	gaps,
	checkedOn,
	cover,
	searchWords,
	personalData,
	languageExceptions,
	moved,
});

export type Recommendation = z.output<typeof recommendation>;
export type FollowUp = z.output<typeof followUp>;
/** What a source ties to the recommendation itself: only that says how it stands. */
export type Answer = FollowUp & { state: State };
