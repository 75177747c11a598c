import { type Rule, entriesOf } from '../input.ts';

/** What a publication's other editions and their pictures add to its name. */
export const PRINTED_BESIDE =
	/(?:-(?:deel-\d+|boekje|grote-letters|inktspaar|drukker|lijsten|samenvatting|bladzijden|a5))+$/;
/** What is printed about no one entry stands among the publications: the sheet of contact points, and the papers for the council. */
export const PRINTED_ALONE: readonly string[] = ['contactblad', 'raad', 'raadsblad'];

/** All publications are printed into one folder: none may have the name of another one's edition. */
export const printedNameIsFree: Rule = (input) => {
	const publications = entriesOf(input, 'publications');
	const ids = new Set(publications.map(({ id }) => id));
	return publications.flatMap(({ file, id }) => {
		const other = id.replace(PRINTED_BESIDE, '');
		const isTaken = PRINTED_ALONE.includes(id) || (other !== id && ids.has(other));
		return isTaken ? [{ rule: 'printed-name-is-free', file, params: { given: id, other } }] : [];
	});
};
