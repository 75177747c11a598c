import { type Dossier, all } from '../../dossier/index.ts';
import {
	DOUMA,
	LIMITS,
	type ScannedText,
	type Score,
	entryTexts,
	explainedBy,
	hasSentences,
	longWords,
	measure,
	passiveSentences,
} from '../../languages/nl/plain/index.ts';
import {
	type Entry,
	type KindName,
	type LanguageException,
	kindNames,
	kinds,
} from '../../model/index.ts';
import { PLOT, type PlotRow, acrossOf, plotRow } from './dot-plot.ts';

interface Placed {
	entry: Entry;
	sentence: string;
}

interface Read {
	entry: Entry;
	score: Score;
	texts: ScannedText[];
}

/** The scale under the plot: the limits of the check, and what makers of the formula call easy. */
const EASY = 80;
export const scale = {
	zones: [
		zone('hard', PLOT.from, DOUMA.error),
		zone('watch', DOUMA.error, DOUMA.warning),
		zone('normal', DOUMA.warning, EASY),
		zone('easy', EASY, PLOT.to),
	],
	ticks: [DOUMA.error, DOUMA.warning, 70, EASY, 90].map((score) => ({
		score,
		across: acrossOf(score),
	})),
};

function zone(name: string, from: number, to: number) {
	return { name, from: acrossOf(from), to: acrossOf(to) };
}

/** As many as an editor can rewrite in an afternoon. */
const SHOWN = { sentences: 8, passive: 8, words: 24, rows: 100 };
/** More dots than this make piles that no screen shows. */
const MOST_DOTS = 600;

/** How the whole site reads: figures, the plot, what to rewrite first, and every entry by kind. */
export function languageOverview(dossier: Dossier) {
	const read = kindNames.flatMap((kind) => all(dossier, kind)).map(readEntry);
	const terms = all(dossier, 'glossary').flatMap(({ data }) => [data.title, ...data.forms]);
	return {
		total: measure(read.flatMap(({ texts }) => texts)),
		plot: read.length > MOST_DOTS ? [] : plotOf(read),
		hardest: hardestSentences(read).slice(0, SHOWN.sentences),
		passive: passiveIn(read).slice(0, SHOWN.passive),
		words: longWords(
			read.map(({ texts }) => texts),
			explainedBy(terms),
		).slice(0, SHOWN.words),
		exceptions: read.flatMap(exceptionsOf),
		kinds: kindNames.map((kind) => groupOf(kind, read)).filter(({ count }) => count > 0),
	};
}

function readEntry(entry: Entry): Read {
	const texts = entryTexts(entry);
	return { entry, texts, score: measure(texts) };
}

/** One row of the plot per kind that has scores. */
const plotOf = (read: readonly Read[]): PlotRow[] =>
	kindNames
		.map((kind) =>
			plotRow(
				kind,
				read
					.filter(isScored)
					.filter(({ entry }) => entry.kind === kind)
					.map(({ entry, score }) => ({ title: entry.data.title, score: score.douma })),
			),
		)
		.filter(({ dots }) => dots.length > 0);

/** Rows from hard to easy, and what is too short for a score as one number. */
function groupOf(kind: KindName, read: readonly Read[]) {
	const own = read.filter(({ entry }) => entry.kind === kind);
	const short = own.filter(({ score }) => score.douma === undefined);
	return {
		kind,
		name: kinds[kind].label[1],
		count: own.length,
		short: {
			n: short.length,
			longest: short.reduce((most, { score }) => Math.max(most, score.longestSentence), 0),
		},
		rows: own
			.filter(isScored)
			.sort((a, b) => a.score.douma - b.score.douma)
			.slice(0, SHOWN.rows),
	};
}

type Scored = Read & { score: Required<Score> };
const isScored = (one: Read): one is Scored => one.score.douma !== undefined;

/** The sentences closest to their limit, or over it; a summary has a lower one. */
const hardestSentences = (read: readonly Read[]) =>
	read
		.flatMap(({ entry, texts }) =>
			texts.flatMap(({ level, text, scan }) =>
				level === 'heading'
					? []
					: scan.sentences.map(({ start, end, words }) => ({
							entry,
							sentence: text.slice(start, end),
							words,
							max: LIMITS[level].sentence.warning,
						})),
			),
		)
		.sort((a, b) => b.words / b.max - a.words / a.max || b.words - a.words);

const passiveIn = (read: readonly Read[]): Placed[] =>
	read.flatMap(({ entry, texts }) =>
		texts.filter(hasSentences).flatMap((text) =>
			passiveSentences(text).map(({ start, end }) => ({
				entry,
				sentence: text.text.slice(start, end),
			})),
		),
	);

function exceptionsOf({ entry }: Read): (LanguageException & { entry: Entry })[] {
	return entry.data.languageExceptions.map((exception) => ({ ...exception, entry }));
}
