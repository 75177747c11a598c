import { type Entry, type KindName, kinds, referencesIn } from '../../model/index.ts';
import type { FilledChapter } from './chapters.ts';
import { type Dossier, all } from '../dossier.ts';
import { contactsFor, helpOf } from '../contacts/nearest-contacts.ts';
import { termsIn } from './terms.ts';

type Publication = Entry<'publications'>;
type Chapters = readonly FilledChapter[];

/** The entries with a card, in the order of the pages. */
export const cardsIn = (chapters: Chapters) =>
	chapters.flatMap(({ barriers, recommendations, actions, contacts }) => [
		...barriers,
		...recommendations,
		...actions,
		...contacts,
	]);

/** What the sources leave out and what is doubtful, per entry, in the order of the pages. */
export const openIn = (chapters: Chapters) =>
	cardsIn(chapters)
		.map((entry) => ({ entry, gaps: entry.data.gaps, doubts: entry.data.doubts }))
		.filter(({ gaps, doubts }) => gaps.length + doubts.length > 0);

/** The sources that the entries rest on; none where a chapter lists them all. */
export function sourcesBehind(dossier: Dossier, chapters: Chapters) {
	if (listsAll(chapters, 'sources')) return [];
	const ids = new Set<string>();
	for (const { kind, data } of cardsIn(chapters))
		for (const { to, id } of referencesIn(kinds[kind].schema, data))
			if (to === 'sources') ids.add(id);
	return all(dossier, 'sources').filter(({ id }) => ids.has(id));
}

/** The hard words that a reader meets; none where a chapter lists them all. */
export const wordsBehind = (dossier: Dossier, publication: Publication, chapters: Chapters) =>
	listsAll(chapters, 'glossary') ? [] : termsIn(dossier, textsOf(publication, chapters));

/** The contact point that goes with a chapter's checklist on a day, if there is one. */
export const helpFor = (
	dossier: Dossier,
	{ contacts, recommendations, actions }: FilledChapter,
	day: string,
): Entry<'contacts'> | undefined =>
	[...contacts, ...recommendations, ...actions].flatMap((entry) =>
		contactsFor(dossier, entry, day).map(({ contact }) => contact),
	)[0] ?? helpOf(dossier, day);

/** No list at the end when a chapter already has all sources or words. */
const listsAll = (chapters: Chapters, kind: KindName) =>
	chapters.some(({ chapter }) => chapter.all === kind);

/** All texts of a document. A word of two parts may stand on two lines of the file. */
const textsOf = (publication: Publication, chapters: Chapters) =>
	[
		...(chapters.some(({ chapter }) => chapter.body) ? [publication.body] : []),
		...chapters.flatMap(({ chapter }) => [
			chapter.title,
			chapter.intro ?? '',
			...chapter.checklist,
		]),
		...cardsIn(chapters).flatMap((card) => textsOfCard(card, publication.data.form === 'gids')),
	].map((text) => text.replaceAll(/\s+/g, ' '));

/** A guide shows an entry in short: its steps, or somebody's own words, stand for its text. */
function textsOfCard({ data, body }: ReturnType<typeof cardsIn>[number], isShort: boolean) {
	const steps = 'steps' in data ? data.steps.flatMap(({ title, text = '' }) => [title, text]) : [];
	const voices = 'voices' in data ? data.voices.map(({ quote }) => quote) : [];
	const hasOther = isShort && steps.length + voices.length > 0;
	return [data.title, data.summary, ...(hasOther ? [] : [body]), ...steps, ...voices];
}
