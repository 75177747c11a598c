import { translationOf } from '../../../dossier/index.ts';
import type { Translated } from '../../../dossier/index.ts';
import { type NoticeOf, autonym, isOld, translationNotice } from '../../../languages/index.ts';
import { entryPath } from '../../../routes/index.ts';
import type { Entry } from '../../../model/index.ts';
import { dateLines } from '../date.ts';
import { labelsOf } from '../labels.ts';
import { qrSvg } from '../qr.ts';
import { type Setting, addressOf, spokenAddress, tongueOf } from '../setting.ts';
import { printedFace } from '../front.ts';
import { settable } from './isolate.ts';

/** The Dutch and the language that stands beside it. */
export interface Tongues {
	dutch: Setting;
	own: Setting;
}

/** The same text in both languages, ready to be set. */
export interface Side {
	dutch: string;
	own: string;
}

/** A text beside its Dutch; numbers in it stay in their own order. */
export const side = ({ own: { lang } }: Tongues, dutch: string, own: string): Side => ({
	dutch,
	own: settable(own, lang),
});

/** One of the site's own sentences in both languages. */
export const sentence = (tongues: Tongues, key: string): Side =>
	side(tongues, tongues.dutch.t(key), tongues.own.t(key));

/** What every page in two languages says of itself. */
export interface Bilingual {
	title: Side;
	/** Path of the page on the site that says the same. */
	path: string;
	/** Of every translation in it. */
	notices: readonly NoticeOf[];
}

/** What stands on top, in the page edges and in the PDF's own data. */
export function frontOf(tongues: Tongues, { title, path, notices }: Bilingual) {
	const { dutch, own } = tongues;
	const { site } = dutch.dossier;
	const address = addressOf(dutch, path);
	// One warning is enough to look at all of it twice.
	const notice = notices.find(isOld) ?? notices[0];
	return {
		title: documentTitle(title),
		heading: title,
		...tongueOf(own),
		region: null,
		original: tongueOf(dutch),
		name: autonym(own.lang),
		labels: labelsOf(dutch.t),
		words: wordsOf(tongues),
		publisher: site.publisher.name,
		siteTitle: site.title,
		place: site.place,
		...printedFace(dutch),
		address,
		spoken: spokenAddress(address),
		home: spokenAddress(addressOf(dutch, '/')),
		qr: qrSvg(address),
		changed: sentence(tongues, 'translation.changed'),
		missing: sentence(tongues, 'translation.missing'),
		isOld: notices.some(isOld),
		notice: notice
			? side(
					tongues,
					translationNotice(notice, dutch.t, dutch.lang),
					translationNotice(notice, own.t, own.lang),
				)
			: undefined,
	};
}

/** The Dutch first, as everywhere. */
export const documentTitle = ({ dutch, own }: Side) => `${dutch} – ${own}`;

/** What a sheet in two languages says of the day (ISO) on which its words last changed. */
export function pairedDates(tongues: Tongues, iso: string) {
	const [dutch, own] = [dateLines(tongues.dutch, iso), dateLines(tongues.own, iso)];
	return { ...dutch, versionLine: side(tongues, dutch.versionLine, own.versionLine) };
}

/** The same two languages on another day (ISO). */
export const onDay = ({ dutch, own }: Tongues, day: string): Tongues => ({
	dutch: { ...dutch, day },
	own: { ...own, day },
});

/** Words of the templates themselves that stand there in both languages. */
function wordsOf(tongues: Tongues): Record<string, Side> {
	const [dutch, own] = [labelsOf(tongues.dutch.t), labelsOf(tongues.own.t)];
	return Object.fromEntries(
		Object.entries(dutch).map(([key, words]) => [key, side(tongues, words, own[key] ?? words)]),
	);
}

/** The notice of one translation on the day of this version. */
export const noticeOf = ({ dutch }: Tongues, { data, isStale }: Translated): NoticeOf => ({
	translation: data,
	isStale,
	version: dutch.day,
});

/** The translation that this sheet is about. */
export const translationIn = ({ dutch, own }: Tongues, entry: Entry): Translated | undefined =>
	translationOf(dutch.dossier, entry, own.lang);

/** The page of the translation: /acties/<id>/ar/. */
export const pathIn = ({ own }: Tongues, entry: Entry): string =>
	entryPath(own.dossier.site, { ...entry, lang: own.lang });
