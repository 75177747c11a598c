import type { Problem } from '../problem.ts';
import { withoutLayout } from './citations.ts';
import { actionHasBegun } from './action-has-begun.ts';
import { amountsAreCurrent, amountsAreThere } from './amounts-are-current.ts';
import { chapterTextIsThere } from './chapter-text-is-there.ts';
import { contactIsRecent } from './contact-is-recent.ts';
import { datesArePossible } from './dates-are-possible.ts';
import { doneHasLaterSource } from './done-has-later-source.ts';
import { helpAnswers } from './help-answers.ts';
import { type Readable, type Rule, type RuleOptions, prepare } from './input.ts';
import { hoursAreApart } from './hours-are-apart.ts';
import { languageChoiceIsAllowed } from './language-choice-is-allowed.ts';
import { momentsArePossible } from './moments-are-possible.ts';
import { movedIsFree } from './moved-is-free.ts';
import { numberIsUnique } from './number-is-unique.ts';
import { partOfIsNoCircle } from './part-of-is-no-circle.ts';
import { passageIsFound } from './passage-is-found.ts';
import { passageIsGiven } from './passage-is-given.ts';
import { personalDataNotExpired } from './personal-data-not-expired.ts';
import { personNotExpired } from './person-not-expired.ts';
import { printedNameIsFree } from './printed-name-is-free.ts';
import { quoteIsFound } from './quote-is-found.ts';
import { referenceExists } from './reference-exists.ts';
import { sourceTextIsThere } from './source-text-is-there.ts';
import { termsAreUnique } from './terms-are-unique.ts';
import { textHasNoPersonalData } from './text-has-no-personal-data.ts';
import { textIsShown } from './text-is-shown.ts';
import { titleIsUnique } from './title-is-unique.ts';
import { translationHasSameForm } from './translation-has-same-form.ts';
import { translationLanguageKnown } from './translation-language-known.ts';
import { translationNotExpired } from './translation-not-expired.ts';
import { translationIsTranslated, translationSaysTheSame } from './translation-says-the-same.ts';
import { originalIsSpoken } from './original-is-spoken.ts';
import { urlHasNoFolder } from './url-has-no-folder.ts';
import { valuesAreOnce } from './values-are-once.ts';

const rules: readonly Rule[] = [
	referenceExists,
	numberIsUnique,
	movedIsFree,
	titleIsUnique,
	termsAreUnique,
	valuesAreOnce,
	sourceTextIsThere,
	passageIsGiven,
	passageIsFound,
	quoteIsFound,
	contactIsRecent,
	helpAnswers,
	personNotExpired,
	textHasNoPersonalData,
	personalDataNotExpired,
	languageChoiceIsAllowed,
	translationLanguageKnown,
	translationNotExpired,
	translationIsTranslated,
	translationHasSameForm,
	translationSaysTheSame,
	chapterTextIsThere,
	textIsShown,
	partOfIsNoCircle,
	amountsAreCurrent,
	amountsAreThere,
	datesArePossible,
	actionHasBegun,
	hoursAreApart,
	momentsArePossible,
	doneHasLaterSource,
	originalIsSpoken,
	urlHasNoFolder,
	printedNameIsFree,
];

/** Every rule over several fiches, applied to all that could be read. */
export function checkDossier(content: Readable, options: RuleOptions): Problem[] {
	const texts =
		options.texts && new Map([...options.texts].map(([name, text]) => [name, withoutLayout(text)]));
	const input = prepare(content, texts ? { ...options, texts } : options);
	return rules.flatMap((rule) => rule(input));
}

export type { Readable, RuleOptions, Unreadable } from './input.ts';
