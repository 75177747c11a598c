import type { ChapterView, SourceView, TermView } from '../../views/index.ts';
import { codeFor, printCard } from './card.ts';
import { printedContact } from './contact.ts';
import { doorSvg } from './door.ts';
import { notesOf } from './notes.ts';
import { type Setting, blocksAsMarkup, markup, paintOf, spokenAddress } from './setting.ts';

/** A chapter as the templates read it. */
export const printChapter = (setting: Setting, chapter: ChapterView) => ({
	kicker: chapter.kicker,
	title: chapter.title,
	light: chapter.light,
	intro: chapter.intro,
	counts: chapter.counts,
	body: blocksAsMarkup(setting, chapter.body),
	door: doorSvg(chapter.anchor, 'gestart', paintOf(setting)),
	unknown: unknownIn(setting, chapter),
	amounts: amountsOf(chapter),
	checklist: chapter.checklist,
	cards: chapter.entries.map((view) => printCard(setting, view)),
	// A chapter is where they are read; at the end they are only looked up.
	words: chapter.terms.map((term) => ({ ...printTerm(term), text: markup(setting, term.body) })),
	sources: chapter.sources.map(printSource),
	help: helpOf(setting, chapter),
});

/** A hard word as the templates read it. */
export const printTerm = (term: TermView) => ({ tells: `glossary/${term.id}`, ...term, text: '' });

/** A source as the templates read it: what is in it stands on the site. */
export const printSource = ({ id, letter, title, about, url = '' }: SourceView) => ({
	id,
	tells: `sources/${id}`,
	letter,
	source: title,
	about,
	url,
	spoken: spokenAddress(url),
});

/** What would else stand at every entry: said once. */
const unknownIn = ({ t }: Setting, { entries }: ChapterView): string[] => [
	...(entries.some(({ support }) => support.some(({ text }) => !text))
		? [t('print.grounds-unknown')]
		: []),
	...(entries.some(({ gaps, doubts }) => gaps.length + doubts.length > 0)
		? [t('print.open-see')]
		: []),
];

function amountsOf({ amounts }: ChapterView) {
	if (!amounts) return [];
	return [{ ...amounts.table, source: notesOf(amounts.evidence)[0] }];
}

const helpOf = (setting: Setting, { help }: ChapterView) =>
	help ? [{ ...printedContact(setting, help), ...codeFor(setting, help) }] : [];
