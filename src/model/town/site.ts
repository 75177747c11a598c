import { z } from 'zod';
import { COUNTRIES, DEFAULT_COUNTRY } from '../../countries/known.ts';
import { LINE_IDS } from '../../countries/lines.ts';
import { DEFAULT_ORIGINAL } from '../../languages/original.ts';
import { languageCode } from '../fields/language-code.ts';
import { colours } from './colours.ts';
import { formAddress, phone, webAddress } from '../fields/addresses.ts';
import { pastDay } from '../fields/dates.ts';
import { field, refTo } from '../fields/field.ts';
import { line, ownLine, ownText, text } from '../fields/text.ts';
import { LOGO_FILES } from './logo.ts';

/** Names between slashes, with none around them. */
export const PATH_PATTERN = /^[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/;

/** Folders between slashes, such as /dossier/ or /mijn.gemeente/; . and .. are no names. */
export const BASE_PATTERN = /^\/((?!\.{1,2}\/)[\w.-]+\/)*$/;

const publisher = z.strictObject({
	name: field(line(90), 'Uitgever', 'Wie verantwoordelijk is voor deze site.'),
	type: field(
		z.enum(['government', 'association']),
		'Soort uitgever',
		'government: een gemeente of een andere overheid. association: een vzw. Dit bepaalt welke taalregels gelden.',
	),
	mail: field(z.email().optional(), 'E-mail voor vragen', 'Waar lezers fouten kunnen melden.'),
	phone: field(phone.optional(), 'Telefoon voor vragen', 'Bijvoorbeeld "+3211238734".'),
});

const funding = z.strictObject({
	fund: field(line(90), 'Fonds', 'Bijvoorbeeld: AMIF.'),
	period: field(
		z.enum(['2014-2020', '2021-2027', 'ander']),
		'Periode van het fonds',
		'Dit bepaalt de verplichte zin.',
	),
	statement: field(text(300), 'Verplichte zin', 'De zin die de geldschieter vraagt.'),
	note: field(ownText(300).optional(), 'Opmerking', 'Wat nog bevestigd moet worden.'),
});

const accessibility = z.strictObject({
	status: field(
		z.enum(['volledig', 'gedeeltelijk', 'niet']),
		'Hoe ver staat de site?',
		'Hoe goed de site aan de regels voldoet.',
	),
	date: field(pastDay, 'Datum', 'De dag van de laatste controle. Minstens één keer per jaar.'),
	method: field(ownText(300), 'Hoe nagekeken', 'Hoe je het hebt nagekeken.'),
	exceptions: field(
		z.array(ownText(300)).default([]),
		'Wat nog niet lukt',
		'Eén ding per regel, met de reden.',
	),
});

export const site = z.strictObject({
	format: field(
		z.int().min(1).default(1),
		'Formaat',
		'Hoe deze inhoud geschreven is. Verander dit niet zelf: de opdracht upgrade doet dat.',
	),
	title: field(line(60), 'Naam van de site', 'Staat bovenaan elke pagina.'),
	tagline: field(ownLine(120), 'Ondertitel', 'Eén zin over het dossier.'),
	place: field(line(60), 'Gemeente', 'De gemeente waarover het dossier gaat.'),
	question: field(ownLine(60), 'Vraag op de startpagina', 'Bijvoorbeeld: Wat houdt je tegen?'),
	url: field(
		webAddress,
		'Webadres',
		'Waar de site komt te staan, met https:// en zonder map erachter.',
	),
	base: field(
		z.string().regex(BASE_PATTERN).default('/'),
		'Map op de server',
		'Een schuine streep, of bijvoorbeeld /dossier/.',
	),
	original: field(
		languageCode.default(DEFAULT_ORIGINAL),
		'Eigen taal',
		'De taal waarin je de fiches schrijft. Laat dit weg voor het Nederlands.',
	),
	withoutLines: field(
		z.array(z.enum(LINE_IDS)).default([]),
		'Hulplijnen weglaten',
		'Onder je eigen contactpunten staan noodnummers en hulplijnen, zoals 112. Noem hier wat je niet wil tonen.',
	),
	country: field(
		z.enum(COUNTRIES).default(DEFAULT_COUNTRY),
		'Land',
		'Het land van de gemeente: BE of NL. Laat dit weg voor België.',
	),
	languages: field(
		z.array(languageCode).min(1),
		'Talen',
		'De talen van de site. Ook de eigen taal staat erbij.',
	),
	languageChoice: field(
		z.enum(['page', 'site']).default('page'),
		'Taal kiezen',
		'page: wie leest, kiest de taal per pagina. site: er is een taalmenu bovenaan. Een overheid mag dat laatste niet.',
	),
	logo: field(
		z.enum(LOGO_FILES).optional(),
		'Logo',
		'De naam van het bestand naast site.yaml: logo.svg, logo.png of logo.jpg. Het staat bovenaan elke pagina, op papier en op plaatjes die mensen delen.',
	),
	colours: field(
		colours.optional(),
		'Kleuren',
		'De twee kleuren van de gemeente. Zonder deze kleuren houdt de site haar eigen kleuren.',
	),
	publisher: field(publisher, 'Uitgever', 'Wie de site uitgeeft.'),
	feedback: field(
		formAddress.optional(),
		'Formulier voor fouten',
		'Het adres van een formulier waarin lezers zeggen wat niet klopt. Begint met https://',
	),
	help: field(
		refTo('contacts').optional(),
		'Contactpunt voor alle vragen',
		'Waar iemand terechtkan die niet weet wie hij moet bellen. Bijvoorbeeld het onthaal van de stad.',
	),
	project: field(refTo('projects').optional(), 'Project', 'Het project waaruit dit dossier komt.'),
	licence: field(
		z.strictObject({
			name: field(line(120), 'Naam', 'De naam van de licentie.'),
			url: field(webAddress, 'Webadres', 'Waar de licentie staat.'),
		}),
		'Licentie van de teksten',
		'Wat anderen met de teksten mogen doen.',
	),
	funding: field(
		z.array(funding).default([]),
		'Met geld van',
		'De fondsen en de zin die zij vragen.',
	),
	repository: field(webAddress.optional(), 'Broncode', 'Het adres van de map op GitHub of GitLab.'),
	branch: field(
		line(60).regex(PATH_PATTERN).default('main'),
		'Tak',
		'De tak met de teksten. Laat dit weg als ze main heet.',
	),
	folder: field(
		line(120).regex(PATH_PATTERN).optional(),
		'Map in de broncode',
		'De map waarin content staat, als dat niet de bovenste is.',
	),
	accessibility: field(accessibility, 'Toegankelijkheid', 'Voor de verplichte verklaring.'),
	contactMaxAge: field(
		z.int().min(1).max(120).default(12),
		'Contact nakijken na',
		'Na hoeveel maanden een contactpunt opnieuw moet worden nagekeken.',
	),
});

export type Site = z.output<typeof site>;
