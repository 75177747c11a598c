import { isPast } from '../../../dossier/index.ts';
import { formatDate, formatNumber } from '../../../i18n/index.ts';
import { type Entry, type Figure, type Voice, kinds } from '../../../model/index.ts';
import { type Note, notesOf } from '../notes.ts';
import { qrSvg } from '../qr.ts';
import { type Setting, addressOf, markup, pathOf, spokenAddress } from '../setting.ts';

/** Marks an entry's place in a document: page references look for it. */
export const keyOf = ({ kind, id }: Pick<Entry, 'kind' | 'id'>) => `${kind}/${id}`;

/** A reference to another entry of the document. */
export const refsOf = (entries: readonly Entry[]) =>
	entries.map((entry) => ({
		key: keyOf(entry),
		kind: entry.kind,
		title: entry.data.title,
		number: 'number' in entry.data ? entry.data.number : 0,
	}));

/** What every card has. */
export function cardOf(setting: Setting, entry: Entry<'barriers' | CardKind>) {
	const address = addressOf(setting, pathOf(entry));
	return {
		key: keyOf(entry),
		id: entry.id,
		kind: entry.kind,
		label: capital(kinds[entry.kind].label[0]),
		title: entry.data.title,
		summary: entry.data.summary,
		notes: notesOf(setting, entry.data.evidence),
		body: markup(setting, entry.body),
		open: [...entry.data.gaps, ...entry.data.doubts].length,
		address,
		spoken: spokenAddress(address),
		qr: qrSvg(address),
	};
}

type CardKind = 'recommendations' | 'actions' | 'contacts';

export const voicesOf = (setting: Setting, voices: readonly Voice[]) =>
	voices.map(({ quote, who, source }) => ({
		quote,
		who,
		notes: notesOf(setting, [{ source }]),
	}));

/** A figure with what it counts; "about" and "expected" are said in words, never left out. */
export function figureOf(
	setting: Setting,
	{ value, unit, about, counts, sort, date, evidence }: Figure,
) {
	const number = formatNumber(value, setting.lang);
	return {
		value: about ? setting.t('print.about', { number }) : number,
		unit,
		counts,
		sort: sort === 'bereikt' ? '' : setting.t(`print.figure.${sort}`),
		date: date ? formatDate(date, setting.lang) : '',
		notes: notesOf(setting, [evidence]),
	};
}

/** When something is or was, and whether that is over on the day of this version. */
export function whenOf(
	{ lang, t, version }: Setting,
	{ date, when }: { date?: string | undefined; when?: string | undefined },
): string {
	if (!date) return when ?? '';
	const day = formatDate(date, lang);
	return isPast(date, version) ? t('print.past', { date: day }) : day;
}

export const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

export type { Note };
