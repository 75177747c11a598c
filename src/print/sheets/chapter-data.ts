import { type FilledChapter, helpFor, introOf } from '../../dossier/index.ts';
import { headingId, parse, sectionsOf } from '../../markdown/index.ts';
import { toTypst } from '../../markdown/to-typst.ts';
import type { Entry } from '../../model/index.ts';
import { sourceCard } from './back.ts';
import { actionCard } from './cards/action.ts';
import { barrierCard } from './cards/barrier.ts';
import { contactCard } from './cards/contact.ts';
import { recommendationCard } from './cards/recommendation.ts';
import { doorSvg } from './door.ts';
import { amountsTable } from '../../i18n/index.ts';
import { sourceLine } from './notes.ts';
import { type Setting, paintOf, typstOptions } from './setting.ts';
import { streetOf } from './street.ts';
import { wordCard } from './words.ts';

/** The chapters of a publication as the templates read them. */
export function chaptersOf(
	setting: Setting,
	publication: Entry<'publications'>,
	filled: readonly FilledChapter[],
) {
	const sections = sectionsOf(parse(publication.body));
	return filled.map((full, index) => ({
		number: index + 1,
		kicker: setting.t('print.chapter-number', { number: index + 1 }),
		id: headingId(full.chapter.title),
		title: full.chapter.title,
		...introOf(setting.dossier, full.chapter),
		body: toTypst(sections.get(full.chapter.body ?? '-') ?? [], typstOptions(setting)),
		door: doorSvg(headingId(full.chapter.title), 'gestart', paintOf(setting)),
		amounts: amountsIn(setting, full),
		checklist: full.chapter.checklist,
		street: streetOf(setting, full.recommendations),
		counts: countsOf(setting, full),
		barriers: full.barriers.map((entry) => barrierCard(setting, entry)),
		recommendations: full.recommendations.map((entry) => recommendationCard(setting, entry)),
		actions: full.actions.map((entry) => actionCard(setting, entry)),
		contacts: full.contacts.map((entry) => contactCard(setting, entry)),
		words: full.glossary.map((entry) => wordCard(setting, entry)),
		sources: full.sources.map((entry) => sourceCard(setting, entry)),
		quote: quoteOf(full),
		help: [helpFor(setting.dossier, full) ?? []].flat().map((entry) => contactCard(setting, entry)),
	}));
}

/** The law's amounts of the year, where the chapter asks for them. */
function amountsIn(setting: Setting, { chapter }: FilledChapter) {
	const { amounts } = setting.dossier;
	if (!chapter.amounts || !amounts) return [];
	return [{ ...amountsTable(amounts, setting.t), source: sourceLine(setting, amounts.source) }];
}

/** What is in the chapter: 5 drempels, 6 aanbevelingen. */
const countsOf = ({ t }: Setting, full: FilledChapter): string[] =>
	(['barriers', 'recommendations', 'actions', 'contacts'] as const)
		.filter((kind) => full[kind].length > 0)
		.map((kind) => t(`print.count.${kind}`, { n: full[kind].length }));

/** A voice for the chapter's first page: a real quotation, or else the title of its first barrier. */
function quoteOf({ barriers }: FilledChapter) {
	const voice = barriers.flatMap(({ data }) => data.voices)[0];
	if (voice) return { text: voice.quote, who: voice.who, isQuoted: true };
	return { text: barriers[0]?.data.title ?? '', who: '', isQuoted: false };
}
