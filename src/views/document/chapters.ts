import {
	type FilledChapter,
	chapterAnchors,
	helpFor,
	inReadingOrder,
	introOf,
} from '../../dossier/index.ts';
import { amountsTable } from '../../languages/index.ts';
import { type Block, parseShown, sectionsOf } from '../../markdown/index.ts';
import { CHAIN, type Entry } from '../../model/index.ts';
import { type ContactView, contactView } from '../contact/contact.ts';
import { type EntryView, entryView } from '../entry.ts';
import { type Evidence, evidenceOf } from '../part/evidence.ts';
import type { Setting } from '../setting.ts';
import { type SourceView, sourceViews } from '../part/source.ts';
import { type TermView, termView } from '../part/term.ts';

/** A chapter with all that stands in it, in the order of reading. */
export interface ChapterView {
	/** Its place in the document; a second chapter of one name gets its number. */
	anchor: string;
	/** Hoofdstuk 2. */
	kicker: string;
	title: string;
	/** What is in it: 5 drempels, 6 aanbevelingen. */
	counts: string[];
	/** The sentence in the light of its door, and the rest. */
	light: string;
	intro: string;
	body: Block[];
	/** The law's amounts of the year, where the chapter asks for them. */
	amounts: { table: ReturnType<typeof amountsTable>; evidence: Evidence[] } | undefined;
	entries: EntryView[];
	terms: TermView[];
	sources: SourceView[];
	checklist: string[];
	/** Who helps with the checklist. */
	help: ContactView | undefined;
}

export function chaptersOf(
	setting: Setting,
	publication: Entry<'publications'>,
	filled: readonly FilledChapter[],
): ChapterView[] {
	const sections = sectionsOf(parseShown(publication.body));
	const anchors = chapterAnchors(filled.map(({ chapter }) => chapter.title));
	return filled.map((full, index) => ({
		anchor: anchors[index] ?? '',
		kicker: setting.t('document.chapter', { number: full.number }),
		title: full.chapter.title,
		counts: countsOf(setting, full),
		...introOf(setting.dossier, full.chapter),
		body: sections.get(full.chapter.body ?? '-') ?? [],
		amounts: amountsOf(setting, full),
		entries: inReadingOrder(full).map((entry) => entryView(setting, entry)),
		terms: full.glossary.map((entry) => termView(setting, entry)),
		sources: sourceViews(setting, full.sources),
		checklist: full.chapter.checklist,
		help: helpOf(setting, full),
	}));
}

const countsOf = ({ t }: Setting, full: FilledChapter): string[] =>
	CHAIN.filter((kind) => full[kind].length > 0).map((kind) =>
		t(`list.count.${kind}`, { n: full[kind].length }),
	);

function amountsOf(setting: Setting, { chapter }: FilledChapter) {
	const { amounts } = setting.dossier;
	if (!chapter.amounts || !amounts) return undefined;
	return {
		table: amountsTable(amounts, setting.t, setting.lang),
		evidence: evidenceOf(setting, [{ source: amounts.source }]),
	};
}

function helpOf(setting: Setting, full: FilledChapter): ContactView | undefined {
	if (full.chapter.checklist.length === 0) return undefined;
	const contact = helpFor(setting.dossier, full, setting.day);
	return contact && contactView(setting, contact);
}
