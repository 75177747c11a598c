import type { Problem } from '../problem.ts';
import { withoutLayout } from './evidence/citations.ts';
import { actionHasBegun } from './time/action-has-begun.ts';
import { amountsAreCurrent, amountsAreThere } from './time/amounts-are-current.ts';
import { chapterTextIsThere } from './chapter-text-is-there.ts';
import { contactIsRecent } from './time/contact-is-recent.ts';
import { datesArePossible } from './time/dates-are-possible.ts';
import { doneHasLaterSource } from './evidence/done-has-later-source.ts';
import { exceptionsFitStatus } from './exceptions-fit-status.ts';
import { helpAnswers } from './help-answers.ts';
import { type Readable, type Rule, type RuleOptions, prepare } from './input.ts';
import { hoursAreApart } from './time/hours-are-apart.ts';
import { languageChoiceIsAllowed } from './translation/language-choice-is-allowed.ts';
import { momentsArePossible } from './time/moments-are-possible.ts';
import { movedIsFree } from './unique/moved-is-free.ts';
import { numberIsUnique } from './unique/number-is-unique.ts';
import { partOfIsNoCircle } from './part-of-is-no-circle.ts';
import { passageIsFound } from './evidence/passage-is-found.ts';
import { passageIsGiven } from './evidence/passage-is-given.ts';
import { personalDataNotExpired } from './time/personal-data-not-expired.ts';
import { personNotExpired } from './time/person-not-expired.ts';
import { printedNameIsFree } from './unique/printed-name-is-free.ts';
import { quoteIsFound } from './evidence/quote-is-found.ts';
import { referenceExists } from './reference-exists.ts';
import { sourceTextIsThere } from './evidence/source-text-is-there.ts';
import { termsAreUnique } from './unique/terms-are-unique.ts';
import { textHasNoPersonalData } from './text-has-no-personal-data.ts';
import { textIsShown } from './text-is-shown.ts';
import { titleIsUnique } from './unique/title-is-unique.ts';
import { translationHasSameForm } from './translation/translation-has-same-form.ts';
import { translationLanguageKnown } from './translation/translation-language-known.ts';
import { translationNotExpired } from './translation/translation-not-expired.ts';
import {
	translationIsTranslated,
	translationSaysTheSame,
} from './translation/translation-says-the-same.ts';
import { originalIsSpoken } from './translation/original-is-spoken.ts';
import { urlHasNoFolder } from './url-has-no-folder.ts';
import { valuesAreOnce } from './unique/values-are-once.ts';

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
	exceptionsFitStatus,
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
