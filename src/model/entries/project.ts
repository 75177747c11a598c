import { z } from 'zod';
import { evidence, pointer, voices } from '../fields/evidence.ts';
import { pastMoment } from '../fields/dates.ts';
import { field, refsTo, refTo } from '../fields/field.ts';
import {
	cover,
	doubts,
	gaps,
	moved,
	personalData,
	places,
	searchWords,
	themes,
} from '../fields/shared.ts';
import { line, name, ownLine, ownText, summary } from '../fields/text.ts';
import { figures, period } from '../fields/figures.ts';
import { languageExceptions } from '../fields/language-exceptions.ts';
import { happenings } from '../time/moments.ts';

const fundingPart = z.strictObject({
	from: field(line(120), 'Wie betaalt', 'Bijvoorbeeld: AMIF.'),
	organisation: field(
		refTo('organisations').optional(),
		'Organisatie',
		'De map van deze organisatie, als er een is.',
	),
	bound: field(
		z.enum(['hoogstens', 'minstens', 'precies']).optional(),
		'Grens',
		'Hoogstens, minstens of precies.',
	),
	percent: field(z.number().min(0).max(100).optional(), 'Procent', 'Alleen het getal.'),
});

const policymaker = z.strictObject({
	name: field(line(90), 'Naam', 'Alleen verkozenen en ministers, in hun functie.'),
	role: field(line(90), 'Functie toen', 'De functie zoals in de bron.'),
	organisation: field(refTo('organisations').optional(), 'Bestuur', 'De map van het bestuur.'),
	what: field(
		ownLine(160),
		'Wat heeft deze persoon ermee te maken?',
		'Bijvoorbeeld: kreeg het dossier.',
	),
	evidence: field(pointer, 'Steunt op', 'De passage in de bron die dit zegt.'),
});

const benefit = z.strictObject({
	text: field(ownText(200), 'Wat zou het opleveren?', 'Eén korte zin. Zeg wie dit zegt.'),
	evidence: field(pointer, 'Steunt op', 'De passage in de bron die dit zegt.'),
});

export const project = z.strictObject({
	title: name('De naam van het project of programma.'),
	summary,
	themes,
	level: field(
		z.enum([
			'project',
			'deeltraject',
			'oproep',
			'beleid',
			'proeftuin',
			'programma',
			'lokale-uitvoering',
		]),
		'Soort',
		'Wat voor project dit is.',
	),
	partOf: field(refTo('projects').optional(), 'Deel van', 'Het grotere project of programma.'),
	places,
	goal: field(ownText(300), 'Doel', 'Wat het project wil bereiken.'),
	method: field(z.array(ownLine(160)).default([]), 'Hoe', 'Hoe men werkte. Eén ding per regel.'),
	lead: field(refTo('organisations').optional(), 'Wie leidt het?', 'Wie het project leidt.'),
	partners: refsTo('organisations', 'Partners', 'Wie meewerkt.'),
	addressedTo: field(
		ownLine(160).optional(),
		'Gevraagd aan',
		'Voor wie de oproep of het beleid is.',
	),
	period,
	funding: field(
		z.array(fundingPart).default([]),
		'Geld',
		'Wie betaalt en hoeveel, voor zover de bron het zegt.',
	),
	fundingEvidence: field(
		pointer.optional(),
		'Geld: steunt op',
		'De passage in de bron over het geld.',
	),
	documents: refsTo(
		'sources',
		'Documenten',
		'Documenten die het project maakte of die de bron noemt.',
	),
	policymakers: field(
		z.array(policymaker).default([]),
		'Beleidsmakers',
		'Verkozenen die bij het project betrokken waren.',
	),
	contacts: refsTo('contacts', 'Contactpunten', 'Waar je meer kan vragen.'),
	results: figures,
	happenings,
	benefits: field(
		z.array(benefit).default([]),
		'Wat levert het op?',
		'Wat de bron zegt dat het opleverde.',
	),
	status: field(
		ownLine(160),
		'Hoe staat het?',
		'Hoe het project ervoor stond, zoals de bron het zei.',
	),
	asOf: field(pastMoment, 'Dat was op', 'De datum van de bron die dit zegt.'),
	voices,
	evidence,
	doubts,
	gaps,
	cover,
	searchWords,
	personalData,
	languageExceptions,
	moved,
});

export type Project = z.output<typeof project>;
