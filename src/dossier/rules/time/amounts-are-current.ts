import type { Problem } from '../../problem.ts';
import { type Rule, entriesOf } from '../input.ts';

/** Amounts of a year that is over are shown with a warning: nobody may pay by them without looking. */
export const amountsAreCurrent: Rule = ({ amounts, options }) =>
	amounts && options.amountsFile && amounts.validUntil < options.today
		? [
				{
					rule: 'amounts-are-current',
					file: options.amountsFile,
					path: ['validUntil'],
					severity: 'warning',
				},
			]
		: [];

/** A chapter that shows the amounts of the year needs a file that holds them. */
export const amountsAreThere: Rule = (input) => {
	if (input.amounts || !input.options.amountsFile) return [];
	return entriesOf(input, 'publications').flatMap(({ file, data }) =>
		data.chapters.flatMap(({ amounts }, index): Problem[] =>
			amounts ? [{ rule: 'amounts-are-there', file, path: ['chapters', index, 'amounts'] }] : [],
		),
	);
};
