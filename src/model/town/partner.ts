import { z } from 'zod';
import { colours } from './colours.ts';
import { field, refTo } from '../fields/field.ts';
import { ownText } from '../fields/text.ts';
import { LOGO_FILES } from './logo.ts';

export const partner = z.strictObject({
	organisation: field(
		refTo('organisations'),
		'Partner',
		'De organisatie die dit document mee uitgeeft. Haar naam staat op de voorkant en achteraan.',
	),
	logo: field(
		z.enum(LOGO_FILES).optional(),
		'Logo',
		'De naam van het bestand in deze map: logo.svg, logo.png of logo.jpg.',
	),
	colours: field(
		colours.optional(),
		'Kleuren',
		'De twee kleuren van de partner. Dan heeft het document op papier die kleuren, en niet die van de gemeente.',
	),
	foreword: field(
		ownText(1200).optional(),
		'Voorwoord',
		'Wat de partner zelf wil zeggen tegen wie leest. Een witregel begint een nieuwe alinea.',
	),
	contact: field(
		refTo('contacts').optional(),
		'Contactpunt',
		'Waar iemand met vragen over dit document terechtkan. Het staat op de voorkant en achteraan.',
	),
});

export type Partner = z.output<typeof partner>;
