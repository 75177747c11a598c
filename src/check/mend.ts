import { givesMeant } from './mend/meant.ts';
import type { Mend, Mistake, Offer } from './mend/mistake.ts';
import {
	aloneOrQuoted,
	closeQuote,
	quoteRest,
	quoteSign,
	quoteValue,
	quoteWhole,
} from './mend/quote.ts';
import {
	asList,
	fieldName,
	folderInSlashes,
	isoDate,
	plainMail,
	plainNumber,
	swap,
	swapInText,
	urlAndBase,
	wholeAddress,
	withCommas,
	wholePhone,
	withPlainSpaces,
	wholeHours,
	withSpaces,
} from './mend/swap.ts';
import { joinLink, withDash, withSpace } from './mend/text.ts';

const withSuggestion: Mend = (mistake) =>
	mistake.suggestion
		? (mistake.isInText ? swapInText : swap)(mistake, mistake.suggestion)
		: undefined;

const MENDS: Record<string, Mend> = {
	'reference-exists': withSuggestion,
	'reference-is-of-kind': withSuggestion,
	'name-is-plain': (mistake) => withCommas(mistake) ?? withSuggestion(mistake),
	'choice-is-known': withSuggestion,
	'choice-is-one-of-many': withSuggestion,
	'field-is-known': fieldName,
	'language-is-code': withSuggestion,
	'word-language-is-code': withSuggestion,
	'word-language-is-known': withSuggestion,
	'word-is-known': withSuggestion,
	'blank-is-known': withSuggestion,
	'letters-are-known': withSuggestion,
	'icon-is-known': withSuggestion,
	'colour-has-contrast': withSuggestion,
	'link-has-no-spaces': withSuggestion,
	'link-is-from-root': withSuggestion,
	'link-is-public': withSuggestion,
	'link-is-direct': withSuggestion,
	'link-is-address': withSuggestion,
	'page-is-there': withSuggestion,
	'part-is-there': withSuggestion,
	'number-is-unique': (mistake) => swap(mistake, String(mistake.params['free'])),
	'number-is-plain': plainNumber,
	'value-is-quoted': quoteValue,
	'value-is-text': quoteRest,
	'colon-is-quoted': quoteRest,
	'sign-is-quoted': quoteRest,
	'value-is-plain': quoteSign,
	'line-is-readable': quoteWhole,
	'quote-is-closed': closeQuote,
	'comment-is-alone': aloneOrQuoted,
	'spaces-not-tabs': withSpaces,
	'space-is-plain': withPlainSpaces,
	'list-has-dashes': withDash,
	'mark-has-space': withSpace,
	'link-is-joined': joinLink,
	'day-is-written-well': isoDate,
	'date-is-written-well': isoDate,
	'time-is-written-well': wholeHours,
	'times-are-written-well': wholeHours,
	'phone-is-international': wholePhone,
	'mail-is-whole': plainMail,
	'address-is-whole': wholeAddress,
	'url-has-no-folder': urlAndBase,
	'url-has-plain-letters': withSuggestion,
	'folder-has-slashes': folderInSlashes,
	'value-is-list': asList,
};

/** Nobody pastes a longer line, and one endless line with a thousand mistakes would make a report of gigabytes. */
const LONGEST_LINE = 500;

/** The whole line as it should be, ready to paste: only when reading it gives what was meant. */
export function mend(mistake: Mistake): string | undefined {
	if (mistake.source.length > LONGEST_LINE) return undefined;
	// The same letters, in a text or in the data: nothing to read again.
	if (mistake.rule === 'letters-are-whole') return mistake.source.normalize('NFC');
	const offer: Offer | undefined = MENDS[mistake.rule]?.(mistake);
	if (!offer || offer.line === mistake.source) return undefined;
	return givesMeant(offer) ? offer.line : undefined;
}

export type { Mistake } from './mend/mistake.ts';
