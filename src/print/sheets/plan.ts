import { all, keyOf } from '../../dossier/index.ts';
import { type Entry, kinds } from '../../model/index.ts';
import { councilSheet } from './council/sheet.ts';
import { type CouncilSummary, councilSummary } from './council/summary.ts';
import { documentData } from './document.ts';
import { type Setting, inColoursOf } from './setting.ts';
import type { Draft } from '../engine/settle.ts';
import type { Volume } from './volumes.ts';
import { once } from '../once.ts';
import { dateLines } from './date.ts';
import { contactsData, ficheData, posterData } from './single.ts';

/** How a document is made: the same content, for another reader or another printer. */
export type Edition =
	| 'standaard'
	| 'boekje'
	| 'grote-letters'
	| 'inktspaar'
	| 'drukker'
	| 'lijsten'
	| 'samenvatting'
	| 'samenvatting-a5'
	| 'fiche'
	| 'poster'
	| 'contactblad'
	| 'raad'
	| 'raadsblad'
	| 'kaartjes'
	| 'kaartjes-rol'
	| 'kaartjes-vier';

export type Paper = 'a3' | 'a4' | 'a5' | 'a6' | 'rol';

/** One file to print. */
export interface Sheet {
	id: string;
	title: string;
	file: string;
	edition: Edition;
	paper: Paper;
	/** The entry it is about, for a fiche or poster: recommendations/kinderopvang. */
	of?: string;
	/** Which volume of the document, in words; absent: all of it. */
	volume?: string;
	/** The language beside the Dutch; absent: Dutch alone. */
	lang?: string;
	/** How it is set. */
	draft: Omit<Draft, 'data' | 'madeAt'>;
	/** All that stands on it on a day (ISO), but for that day itself. */
	wordsOn: (day: string) => object;
	/** What it says of the day (ISO) on which its words last changed. */
	dated: (day: string) => object;
	/** In which languages its words are. */
	langs: readonly string[];
}

const TEMPLATE = { dossier: 'dossier.typ', gids: 'guide.typ' } as const;

/** 18 points: what ONCE and the Low Vision organisations ask for; an A5 page then needs A4. */
const LARGE = { letter: '18' };
const SAVES_INK = { ink: 'saver' };
/** What a print shop asks for: 3 mm that it cuts off, and one ink. */
const BLEED = 3;
const FOR_A_PRESS = { ink: 'grey', bleed: String(BLEED) };

/** A publication, or a volume of it, in each of its editions. The standard one comes first. */
export function* publicationSheets(
	town: Setting,
	entry: Entry<'publications'>,
	volume: Volume,
): Generator<Sheet> {
	const { paper, form, title } = entry.data;
	const setting = inColoursOf(entry, town);
	const sheet = (
		edition: Edition,
		size: Paper,
		words: WordsOn,
		inputs?: Draft['inputs'],
	): Sheet => ({
		...usual(setting),
		...(volume.title && { volume: volume.title }),
		id: entry.id,
		title: [title, volume.title].filter(Boolean).join('. '),
		file: `druk/${entry.id}${volume.mark}${edition === 'standaard' ? '' : `-${edition}`}.pdf`,
		edition,
		paper: size,
		draft: { template: TEMPLATE[form], ...(inputs && { inputs }) },
		wordsOn: (day) => ({ ...words(day), sheet: size, blanks: 0 }),
	});
	// Several editions have the same words.
	const words = once((day) => documentData({ ...setting, day }, entry, volume));
	yield sheet('standaard', paper, words);
	yield sheet('grote-letters', 'a4', words, LARGE);
	const inkless = once((day) => documentData({ ...setting, day, savesInk: true }, entry, volume));
	yield sheet('inktspaar', paper, inkless, SAVES_INK);
	const loose = sheet('drukker', paper, words, FOR_A_PRESS);
	yield { ...loose, draft: { ...loose.draft, bleed: BLEED } };
	if (words(setting.day).chapters.some(({ checklist }) => checklist.length > 0)) {
		const lists = sheet('lijsten', 'a4', words);
		yield { ...lists, draft: { ...lists.draft, template: 'lists.typ' } };
	}
}

type WordsOn = (day: string) => object;

/** How a sheet in the original language alone tells its day. */
const usual = (setting: Setting) => ({
	langs: [setting.lang],
	dated: (day: string) => dateLines(setting, day),
});

/** Sheets about one thing: fiches, posters and the list of contact points. */
export function* singleSheets(setting: Setting): Generator<Sheet> {
	const { dossier } = setting;
	for (const kind of ['recommendations', 'actions'] as const)
		for (const entry of all(dossier, kind)) yield fiche(setting, entry);
	for (const kind of ['barriers', 'recommendations'] as const)
		for (const entry of all(dossier, kind).filter(isThere))
			for (const paper of ['a4', 'a3'] as const) yield poster(setting, entry, paper);
	if (all(dossier, 'contacts').length > 0) yield contactSheet(setting);
	yield* councilSheets(setting);
}

/** Nobody hangs up a recommendation of which the text is missing. */
export const isThere = ({ kind, data }: Entry<'barriers' | 'recommendations'>) =>
	kind === 'barriers' || data.form !== 'leemte';

/** What those who decide take to the council: a summary, and one page of it. */
function* councilSheets(setting: Setting): Generator<Sheet> {
	if (!councilSummary(setting)) return;
	const summaryOn = once((day) => {
		const then = { ...setting, day };
		return councilSummary(then) as CouncilSummary;
	});
	yield ofCouncil(setting, ['raad', 'council.typ'], summaryOn);
	yield ofCouncil(setting, ['raadsblad', 'council-sheet.typ'], (day) =>
		councilSheet({ ...setting, day }, summaryOn(day)),
	);
}

const ofCouncil = (
	setting: Setting,
	[edition, template]: [Edition, string],
	wordsOn: (day: string) => CouncilSummary,
): Sheet => ({
	...usual(setting),
	id: 'raad',
	title: wordsOn(setting.day).title,
	file: `druk/${edition}.pdf`,
	edition,
	paper: 'a4',
	draft: { template },
	wordsOn,
});

const fiche = (setting: Setting, entry: Entry<'recommendations' | 'actions'>): Sheet => ({
	...usual(setting),
	id: entry.id,
	title: entry.data.title,
	file: `druk/fiches/${kinds[entry.kind].segment}/${entry.id}.pdf`,
	edition: 'fiche',
	paper: 'a4',
	of: keyOf(entry),
	draft: { template: 'fiche.typ' },
	wordsOn: (day) => ficheData({ ...setting, day }, entry),
});

const poster = (
	setting: Setting,
	entry: Entry<'barriers' | 'recommendations'>,
	paper: 'a3' | 'a4',
): Sheet => ({
	...usual(setting),
	id: entry.id,
	title: entry.data.title,
	file: `druk/posters/${kinds[entry.kind].segment}/${entry.id}-${paper}.pdf`,
	edition: 'poster',
	paper,
	of: keyOf(entry),
	draft: { template: 'poster.typ' },
	wordsOn: (day) => posterData({ ...setting, day }, entry, paper),
});

const contactSheet = (setting: Setting): Sheet => ({
	...usual(setting),
	id: 'contactblad',
	title: setting.t('print.contacts-title'),
	file: 'druk/contactblad.pdf',
	edition: 'contactblad',
	paper: 'a4',
	draft: { template: 'contacts.typ' },
	wordsOn: (day) => contactsData({ ...setting, day }),
});
