import { type FilledChapter, chapterAnchors, helpFor, introOf } from '../../dossier/index.ts';
import { amountsTable } from '../../i18n/index.ts';
import { type Block, parseShown, sectionsOf, toHtml } from '../../markdown/index.ts';
import type { Entry } from '../../model/index.ts';
import { addressIn } from '../running-text.ts';
import { actionCard } from './action.ts';
import { barrierCard } from './barrier.ts';
import { notesOf } from './card.ts';
import { contactCard } from './contact.ts';
import { recommendationCard } from './recommendation.ts';
import type { Setting } from './setting.ts';

/** Level of the headings in a chapter's own text: below its title. */
const LEVEL = 3;

/** The chapters of a text, each with all that stands in it, in the order of the pages. */
export function chaptersOf(
	setting: Setting,
	publication: Entry<'publications'>,
	filled: readonly FilledChapter[],
) {
	const sections = sectionsOf(parseShown(publication.body));
	const anchors = chapterAnchors(filled.map(({ chapter }) => chapter.title));
	return filled.map((full, index) => ({
		anchor: anchors[index] ?? '',
		kicker: setting.t('print.chapter-number', { number: index + 1 }),
		title: full.chapter.title,
		counts: countsOf(setting, full),
		...introOf(setting.dossier, full.chapter),
		body: ownText(setting, sections.get(full.chapter.body ?? '-')),
		amounts: full.chapter.amounts ? amountsOf(setting) : undefined,
		barriers: full.barriers.map((entry) => barrierCard(setting, entry)),
		recommendations: full.recommendations.map((entry) => recommendationCard(setting, entry)),
		actions: full.actions.map((entry) => actionCard(setting, entry)),
		contacts: full.contacts.map((entry) => contactCard(setting, entry)),
		sources: full.sources,
		words: full.glossary,
		checklist: full.chapter.checklist,
		help: helpOf(setting, full),
	}));
}

const ownText = ({ dossier }: Setting, children: Block[] = []) =>
	toHtml({ type: 'root', children }, { address: addressIn(dossier), level: LEVEL });

/** What is in the chapter: 5 drempels, 6 aanbevelingen. */
const countsOf = ({ t }: Setting, full: FilledChapter): string[] =>
	(['barriers', 'recommendations', 'actions', 'contacts'] as const)
		.filter((kind) => full[kind].length > 0)
		.map((kind) => t(`print.count.${kind}`, { n: full[kind].length }));

/** The law's amounts of the year, and where they come from. */
function amountsOf(setting: Setting) {
	const { amounts } = setting.dossier;
	if (!amounts) return undefined;
	const notes = notesOf(setting, [{ source: amounts.source }]);
	return { table: amountsTable(amounts, setting.t), notes };
}

/** Who helps with the checklist. */
function helpOf({ dossier, pathOf }: Setting, full: FilledChapter) {
	const contact = full.chapter.checklist.length > 0 ? helpFor(dossier, full) : undefined;
	return contact && { title: contact.data.title, path: pathOf(contact) };
}
