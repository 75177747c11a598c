import { z } from 'zod';
import { field, id, refTo } from '../fields/field.ts';
import { moved, personalData, searchWords } from '../fields/shared.ts';
import { heading, ownLine, summary, title } from '../fields/text.ts';
import { CHAIN } from '../kinds.ts';
import { languageExceptions } from '../fields/language-exceptions.ts';
import { partner } from '../town/partner.ts';
import { points } from '../fields/points.ts';

const KINDS_IN_PRINT = [...CHAIN, 'glossary', 'sources'] as const;

const chapter = z.strictObject({
	title: field(heading(60), 'Titel van het hoofdstuk', 'Kort: één regel op papier.'),
	intro: field(ownLine(400).optional(), 'Inleiding', 'Een paar zinnen voor de fiches.'),
	body: field(
		id.optional(),
		'Eigen tekst',
		'De kop in de tekst onderaan dit bestand waarvan de tekst hier komt, als mapnaam geschreven.',
	),
	barriers: field(
		z.array(refTo('barriers')).default([]),
		'Drempels',
		'Welke drempels, in volgorde.',
	),
	recommendations: field(
		z.array(refTo('recommendations')).default([]),
		'Aanbevelingen',
		'Welke aanbevelingen, in volgorde.',
	),
	actions: field(z.array(refTo('actions')).default([]), 'Acties', 'Welke acties, in volgorde.'),
	contacts: field(
		z.array(refTo('contacts')).default([]),
		'Contactpunten',
		'Welke contactpunten, in volgorde.',
	),
	themes: field(
		z.array(id.meta({ refersTo: 'themes' })).default([]),
		"Thema's",
		"Alle drempels, aanbevelingen en acties van deze thema's. Elke fiche komt één keer in het document.",
	),
	all: field(
		z.enum(KINDS_IN_PRINT).optional(),
		'Alles van één soort',
		'Bijvoorbeeld contacts: alle contactpunten.',
	),
	amounts: field(
		z.boolean().default(false),
		'Bedragen van het jaar',
		'true: na de tekst komt een tabel met de bedragen uit amounts.yaml.',
	),
	checklist: field(
		z.array(ownLine(160)).default([]),
		'Afvinklijst',
		'Regels om af te vinken op papier.',
	),
});

export const publication = z.strictObject({
	title: title('De titel op de voorkant.'),
	summary,
	form: field(
		z.enum(['dossier', 'gids']),
		'Vorm',
		'Dossier: A4 voor beleidsmakers. Gids: A5 voor organisaties.',
	),
	paper: field(z.enum(['a4', 'a5']), 'Papier', 'Het formaat van de bladzijden.'),
	readers: field(ownLine(120), 'Voor wie', 'Bijvoorbeeld: voor burgemeester en schepenen.'),
	partner: field(
		partner.optional(),
		'Partner',
		'Alleen als een andere organisatie dit document mee uitgeeft.',
	),
	points,
	chapters: field(z.array(chapter).min(1), 'Hoofdstukken', 'De hoofdstukken, in volgorde.'),
	searchWords,
	personalData,
	languageExceptions,
	moved,
});

export type Publication = z.output<typeof publication>;
export type Chapter = z.output<typeof chapter>;
