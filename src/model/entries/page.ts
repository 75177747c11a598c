import { z } from 'zod';
import { field } from '../fields/field.ts';
import { moved, personalData, searchWords } from '../fields/shared.ts';
import { summary, title } from '../fields/text.ts';
import { languageExceptions } from '../fields/language-exceptions.ts';

/** Where a page without a place of its own stands among the others. */
const LAST = 100;

export const page = z.strictObject({
	title: title('De titel bovenaan de pagina, en de naam in het menu. Houd hem kort.'),
	summary,
	menu: field(
		z.enum(['header', 'footer']).optional(),
		'In het menu',
		'header: in het menu bovenaan elke pagina. footer: onderaan elke pagina. Laat dit weg als de pagina in geen menu staat.',
	),
	order: field(
		z.int().min(1).max(LAST).default(LAST),
		'Volgorde in het menu',
		'Een getal. De pagina met het kleinste getal staat vooraan.',
	),
	searchWords,
	personalData,
	languageExceptions,
	moved,
});

export type Page = z.output<typeof page>;
