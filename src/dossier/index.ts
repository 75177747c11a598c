export { callRound } from './call-round.ts';
export type { CallDay } from './call-round.ts';
export {
	chapterAnchors,
	chapterEntries,
	entriesIn,
	fillChapters,
	inReadingOrder,
	introOf,
} from './chapters.ts';
export type { FilledChapter } from './chapters.ts';
export { publicContact } from './contact-safety.ts';
export { cardsIn, helpFor, openIn, sourcesBehind, wordsBehind } from './document-lists.ts';
export { AROUND, textPages } from './text-pages.ts';
export type { TextPage } from './text-pages.ts';
export { all, buildDossier, get, keyOf, linked } from './dossier.ts';
export type { Content, Dossier } from './dossier.ts';
export { withoutExpiredPersons } from './expired-persons.ts';
export type { Problem } from './problem.ts';
export { checkDossier } from './rules/index.ts';
export type { Readable, RuleOptions, Unreadable } from './rules/index.ts';
export { facetPagesOf } from './facet-pages.ts';
export {
	actionsAgainst,
	actionsFor,
	answersTo,
	barriersBehind,
	isElsewhere,
	isOpen,
} from './chain.ts';
export { contactsFor, hasWay, helpOf } from './nearest-contacts.ts';
export type { NearContact } from './nearest-contacts.ts';
export type { OpeningTimes } from './opening-hours.ts';
export { type ToTakeAlong, isToTakeAlong, toTakeAlong } from './take-along.ts';
export { isStillAhead, phaseOf, projectPhase } from './phase.ts';
export type { Phase } from './phase.ts';
export { isAhead, isPast } from './dates.ts';
export { agendaOn, entriesWithMoments } from './agenda.ts';
export type { AgendaItem } from './agenda.ts';
export { addDays } from './days.ts';
export { isComing, isMomentPast, momentsIn } from './moments.ts';
export type { WithMoments } from './moments.ts';
export {
	exceptionsBetween,
	hasDay,
	lastOccurrence,
	nextOccurrence,
	occurrencesBetween,
} from './occurrences.ts';
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
} from './standing.ts';
export { askedOfTown, isAskedOfTown, isOfOtherTown } from './town.ts';
export { sourceLetters } from './source-letters.ts';
export { slug } from './slug.ts';
export { stateCounts } from './state-counts.ts';
export { facetsOf, facetValues } from './facets.ts';
export { fewWords, finderIn, markTerms, termsIn, wordLanguages, wordsIn } from './terms.ts';
export type { Piece, TermFinder } from './terms.ts';
export { figuresIn, linksIn } from './translation-facts.ts';
export { alignPassages } from './passages.ts';
export type { Passage } from './passages.ts';
export { practicalLines } from './practical-lines.ts';
export type { PracticalLine } from './practical-lines.ts';
export { LISTS, changedParts, linesOf, partsOf, translatesBody } from './translation-parts.ts';
export type { Part } from './translation-parts.ts';
export { languagesOf, translationStandings } from './translation-states.ts';
export type { TranslationStanding, TranslationState } from './translation-states.ts';
export { inLanguage, translationOf, translationsOf } from './translations.ts';
export type { Changes, Translated } from './translated.ts';
