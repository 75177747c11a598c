import { z } from 'zod';
import { evidence, voices } from '../fields/evidence.ts';
import { moment, pastMoment } from '../fields/dates.ts';
import { always, field, refsTo, refTo } from '../fields/field.ts';
import {
	audiences,
	cover,
	doubts,
	gaps,
	moved,
	personalData,
	places,
	searchWords,
	themes,
} from '../fields/shared.ts';
import { ownLine, summary, title } from '../fields/text.ts';
import { figures, period } from '../fields/figures.ts';
import { languageExceptions } from '../fields/language-exceptions.ts';
import { cancelled, happenings } from '../time/moments.ts';
import { steps } from '../fields/steps.ts';

/** Plan Samenleven had 24 numbered actions; see notes on domain in the decisions. */
const PLAN_ACTIONS = 24;

export const action = z
	.strictObject({
		title: title('Zeg wat er gebeurt. Bijvoorbeeld: Taalkoppels gaan samen op stap.'),
		summary,
		themes,
		audiences,
		recommendations: refsTo(
			'recommendations',
			'Voert uit',
			'De aanbevelingen die met deze actie worden uitgevoerd.',
		),
		barriers: refsTo(
			'barriers',
			'Verlaagt rechtstreeks',
			'Alleen voor drempels die niet al via een aanbeveling aan deze actie hangen.',
		),
		project: field(
			refTo('projects').optional(),
			'Project',
			'Het project waarbij deze actie hoort.',
		),
		partOf: field(
			refTo('actions').optional(),
			'Deel van',
			'De grotere actie waarvan dit een deel is.',
		),
		places,
		period,
		organisers: refsTo('organisations', 'Organisatoren', 'Wie de actie doet.'),
		partners: refsTo('organisations', 'Partners', 'Wie helpt.'),
		planNumber: field(
			z.int().min(1).max(PLAN_ACTIONS).optional(),
			'Nummer in Plan Samenleven',
			'Een nummer van 1 tot 24. Laat weg als je het niet zeker weet.',
		),
		planNumberSource: field(
			z.enum(['brontekst', 'publiek']).optional(),
			'Waar staat dat nummer?',
			'Brontekst: in een van de bronnen zelf. Publiek: op de website van de Vlaamse overheid.',
		),
		steps,
		needs: field(
			z.array(ownLine(160)).default([]),
			'Wat heb je nodig?',
			'Tijd, mensen, plaats of materiaal. Eén ding per regel.',
		),
		results: figures,
		happenings,
		contacts: refsTo(
			'contacts',
			'Contactpunten',
			'Wie helpt als je dit ook wil doen of wil meedoen.',
		),
		languageLevel: field(
			z.int().min(1).max(4).optional(),
			'Hoeveel Nederlands is nodig?',
			'1: geen Nederlands nodig. 2: een beetje. 3: een gesprek kunnen voeren. 4: vlot Nederlands.',
		),
		state: field(
			z.enum(['loopt', 'gepland', 'uitgevoerd', 'in-opbouw', 'onbekend']),
			'Hoe staat het?',
			'Zoals de bron het zei, op de datum hieronder.',
		),
		asOf: field(pastMoment, 'Dat was op', 'De datum van de bron die dit zegt.'),
		validUntil: field(
			moment.optional(),
			'Geldig tot',
			'Wanneer dit niet meer klopt, als je dat weet. Zonder deze dag telt het einde van de periode.',
		),
		cancelled,
		voices,
		evidence,
		doubts,
		gaps,
		cover,
		searchWords,
		personalData,
		languageExceptions,
		moved,
	})
	.refine(({ planNumber, planNumberSource }) => !planNumber || planNumberSource, {
		...always,
		path: ['planNumberSource'],
		params: { rule: 'plan-number-has-source' },
	});

export type Action = z.output<typeof action>;
