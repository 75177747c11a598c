export { callRound } from './contacts/call-round.ts';
export type { CallDay } from './contacts/call-round.ts';
export {
	chapterAnchors,
	chapterEntries,
	entriesIn,
	fillChapters,
	inReadingOrder,
	introOf,
} from './pages/chapters.ts';
export type { FilledChapter } from './pages/chapters.ts';
export { publicContact } from './contacts/contact-safety.ts';
export { cardsIn, helpFor, openIn, sourcesBehind, wordsBehind } from './pages/document-lists.ts';
export { groupByLetter, letterPages, listedAToZ } from './pages/letters.ts';
export { AROUND, textPages } from './pages/text-pages.ts';
export type { TextPage } from './pages/text-pages.ts';
export { all, buildDossier, get, keyOf, linked } from './dossier.ts';
export type { Content, Dossier } from './dossier.ts';
export { withoutExpiredPersons } from './expired-persons.ts';
export type { Problem } from './problem.ts';
export { checkDossier } from './rules/index.ts';
export type { Readable, RuleOptions, Unreadable } from './rules/index.ts';
export { facetPagesOf } from './pages/facet-pages.ts';
export {
	actionsAgainst,
	actionsFor,
	answersTo,
	barriersBehind,
	isElsewhere,
	isOpen,
} from './chain.ts';
export { contactsFor, hasWay, helpOf } from './contacts/nearest-contacts.ts';
export type { NearContact } from './contacts/nearest-contacts.ts';
export type { OpeningTimes } from './time/opening-hours.ts';
export { type ToTakeAlong, isToTakeAlong, toTakeAlong } from './contacts/take-along.ts';
export { isStillAhead, phaseOf, projectPhase } from './time/phase.ts';
export type { Phase } from './time/phase.ts';
export { isAhead, isPast } from './time/dates.ts';
export { agendaOn, entriesWithMoments } from './time/agenda.ts';
export type { AgendaItem } from './time/agenda.ts';
export { addDays } from './time/days.ts';
export { isComing, isMomentPast, momentsIn } from './time/moments.ts';
export type { WithMoments } from './time/moments.ts';
export {
	exceptionsBetween,
	hasDay,
	lastOccurrence,
	nextOccurrence,
	occurrencesBetween,
} from './time/occurrences.ts';
export {
	endsOn,
	eventsAfter,
	eventsUntil,
	happenedUntil,
	isAnswered,
	isCancelled,
	isLongUnchecked,
	isOver,
	personOn,
	standingOn,
	stateOf,
} from './time/standing.ts';
export { askedOfTown, isAskedOfTown, isOfOtherTown } from './town.ts';
export { sourceLetters } from './pages/source-letters.ts';
export { slug } from './pages/slug.ts';
export { stateCounts } from './time/state-counts.ts';
export { facetsOf, facetValues } from './pages/facets.ts';
export { fewWords, finderIn, markTerms, termsIn, wordLanguages, wordsIn } from './pages/terms.ts';
export type { Piece, TermFinder } from './pages/terms.ts';
export { figuresIn, linksIn } from './translation/translation-facts.ts';
export { alignPassages } from './passages.ts';
export type { Passage } from './passages.ts';
export { practicalLines } from './contacts/practical-lines.ts';
export type { PracticalLine } from './contacts/practical-lines.ts';
export {
	LISTS,
	changedParts,
	linesOf,
	partsOf,
	translatesBody,
} from './translation/translation-parts.ts';
export type { Part } from './translation/translation-parts.ts';
export { languagesOf, translationStandings } from './translation/translation-states.ts';
export type { TranslationStanding, TranslationState } from './translation/translation-states.ts';
export { inLanguage, translationOf, translationsOf } from './translation/translations.ts';
export type { Changes, Translated } from './translation/translated.ts';
