import { plainName } from '../../check/index.ts';
import { COUNTRIES, type Country, DEFAULT_COUNTRY, asE164 } from '../../countries/index.ts';
import { DEFAULT_ORIGINAL } from '../../languages/index.ts';
import { site, taxonomy } from '../../model/index.ts';
import { exampleWords, ORIGINALS } from './words.ts';

/** What is asked of whoever makes a town. */
export interface Answers {
	place: string;
	name: string;
	country: Country;
	/** The language in which the town writes. */
	original: string;
	publisher: string;
	type: 'government' | 'association';
	/** In E.164; absent when it is not known yet. */
	phone?: string;
	themes: string[];
}

/** One question: its option is --name. Reading gives the answer, or throws a sentence for who typed it. */
export interface Question<Name extends keyof Answers = keyof Answers> {
	name: Name;
	asks: string;
	/** What an empty answer means, given what was answered before. */
	usual: (folder: string, sofar: Partial<Answers>) => string;
	read: (typed: string, sofar: Partial<Answers>) => Answers[Name];
}

const MOST_THEMES = 8;
const publisher = site.shape.publisher.shape;

/** In the order in which they are asked: an answer can be the start of the next. */
export const questions: readonly Question[] = [
	{
		name: 'place',
		asks: 'Over welke gemeente gaat het?',
		usual: (folder) => capitals(folder),
		read: (typed) => short(typed, site.shape.place, 60),
	},
	{
		name: 'country',
		asks: `In welk land ligt ze: ${COUNTRIES.join(' of ')}?`,
		usual: () => DEFAULT_COUNTRY,
		read: country,
	},
	{
		name: 'original',
		asks: `In welke taal schrijven jullie: ${ORIGINALS.join(', ')}?`,
		usual: () => DEFAULT_ORIGINAL,
		read: original,
	},
	{
		name: 'name',
		asks: 'Hoe heet de site?',
		usual: (_, sofar) => wordsFor(sofar).name,
		read: (typed) => short(typed, site.shape.title, 60),
	},
	{
		name: 'type',
		asks: 'Wie geeft ze uit: een gemeente of ander bestuur (g), of een vzw (v)?',
		usual: () => 'g',
		read: publisherType,
	},
	{
		name: 'publisher',
		asks: 'Hoe heet de uitgever?',
		usual: (_, sofar) => usualPublisher(sofar),
		read: (typed) => short(typed, publisher.name, 90),
	},
	{
		name: 'phone',
		asks: 'Op welk nummer bellen mensen met vragen? Een nummer van een dienst, niet van een persoon.',
		usual: () => '',
		read: phone,
	},
	{
		name: 'themes',
		asks: "Over welke thema's gaat het? Zet er komma's tussen.",
		usual: (_, sofar) => wordsFor(sofar).themes,
		read: themes,
	},
];

/** mijn-stad → Mijn Stad. */
const capitals = (folder: string) =>
	folder
		.split(/[-_ ]+/)
		.filter(Boolean)
		.map((word) => word[0]?.toUpperCase() + word.slice(1))
		.join(' ');

function short(
	typed: string,
	schema: { safeParse: (text: string) => { success: boolean } },
	max: number,
) {
	if (typed === '') throw new Error('Vul hier iets in.');
	if (!schema.safeParse(typed).success) throw new Error(`Hou het korter dan ${max} tekens.`);
	return typed;
}

function publisherType(typed: string): Answers['type'] {
	const word = typed.toLowerCase();
	if (/^(?:g|gemeente|stad|bestuur|overheid|government)$/.test(word)) return 'government';
	if (/^(?:v|vzw|vereniging|association)$/.test(word)) return 'association';
	throw new Error('Typ g voor een gemeente of een ander bestuur, of v voor een vzw.');
}

const wordsFor = ({ original: lang = DEFAULT_ORIGINAL, place = '' }: Partial<Answers>) =>
	exampleWords(lang, place);

function usualPublisher(sofar: Partial<Answers>): string {
	const { government, association, abroad } = wordsFor(sofar).publishers;
	if (sofar.type !== 'association') return government;
	return sofar.country === DEFAULT_COUNTRY ? association : abroad;
}

function original(typed: string): string {
	const lang = typed.toLowerCase();
	if (ORIGINALS.includes(lang)) return lang;
	throw new Error(
		`Typ ${ORIGINALS.join(', ')}. Schrijven jullie in een andere taal? Begin met een van deze, en pas "original" in site.yaml en de namen van de bestanden daarna aan.`,
	);
}

function country(typed: string): Country {
	const known = COUNTRIES.find((code) => code === typed.toUpperCase());
	if (known) return known;
	throw new Error(`Typ ${COUNTRIES.join(' of ')}: van een ander land kennen we de regels niet.`);
}

/** As people of the country write it: 011 23 45 67, 011/23.45.67 or +32 11 23 45 67. Empty: not known yet. */
function phone(typed: string, { country: home }: Partial<Answers>): string | undefined {
	if (typed === '') return undefined;
	const number = asE164(typed, home);
	if (number) return number;
	throw new Error(
		'Zo belt men daar niet. Schrijf het nummer zoals mensen het lezen, met een 0 vooraan. Of laat het leeg.',
	);
}

function themes(typed: string): string[] {
	const names = typed
		.split(',')
		.map((name) => name.trim())
		.filter(Boolean);
	if (names.length === 0 || names.length > MOST_THEMES)
		throw new Error(`Geef één tot ${MOST_THEMES} thema's.`);
	const title = taxonomy.shape.themes.element.shape.title;
	const long = names.find((name) => !title.safeParse(name).success || plainName(name) === '');
	if (long) throw new Error(`"${long}" past niet op een knop. Maak het korter.`);
	const twice = names.find(
		(name, at) => names.findIndex((one) => plainName(one) === plainName(name)) < at,
	);
	if (twice) throw new Error(`"${twice}" staat er twee keer.`);
	return names;
}
