import { type WithMoments, isMomentPast, momentsIn, nextOccurrence } from '../../dossier/index.ts';
import { formatDate, formatDay } from '../../languages/index.ts';
import type { Happening, Pointer } from '../../model/index.ts';
import { type SignUp, signUpLine, signUpOf } from './sign-up.ts';
import type { Setting } from '../setting.ts';
import { exceptionWords, whenWords } from './when.ts';

/** Something that happened or will happen, once or again and again. */
export interface Moment {
	/** Of title, text, place and reason: nobody translates these. */
	lang: string;
	title: string;
	text: string;
	/** As precise as its source, of what comes back the first; absent where no source names a date. */
	date?: string | undefined;
	/** In words: those of the source, else its day, its time and how it comes back. */
	when: string;
	/** Sentences about days on which it is not. */
	exceptions: string[];
	/** For what comes back: when it is next, in words and as a day. */
	next?: { day: string; words: string };
	place: string;
	signUp: SignUp | undefined;
	/** It does not happen: since when nobody expects it, and why, as far as a source says. */
	cancelled: { words: string; reason: string } | undefined;
	/** Undefined without a date: nobody knows. */
	isPast: boolean | undefined;
	/** All of it in two lines, for sheets: without the next time, as paper lies about for longer. */
	onPaper: { when: string; text: string };
	evidence: Happening['evidence'];
}

/** The moments of an entry, in the order of its file. */
export const momentsOf = (setting: Setting, entry: WithMoments): Moment[] =>
	momentsIn(entry, setting.day).map((happening) => momentOf(setting, entry, happening));

export function momentOf(setting: Setting, { lang }: WithMoments, happening: Happening): Moment {
	const { title, text = '', date, place = '', evidence, cancelled } = happening;
	const moment = {
		lang,
		title,
		text,
		date,
		when: whenWords(setting, happening),
		exceptions: exceptionWords(setting, happening),
		...nextOf(setting, happening),
		place,
		signUp: cancelled ? undefined : signUpOf(setting, happening),
		cancelled: cancelled && cancelledWords(setting, cancelled),
		isPast: isMomentPast(happening, setting.day),
		evidence,
	};
	return { ...moment, onPaper: onPaper(setting, moment) };
}

function onPaper({ t }: Setting, moment: Omit<Moment, 'onPaper'>): Moment['onPaper'] {
	const { text, place, exceptions, signUp, cancelled, isPast } = moment;
	const details = cancelled
		? [cancelled.words, cancelled.reason].map(asSentence)
		: [...exceptions, isPast ? '' : signUpLine(signUp)];
	return {
		when: [statedWhen(t, moment), place].filter(Boolean).join(', '),
		text: [text, ...details].filter(Boolean).join(' '),
	};
}

function statedWhen(t: Setting['t'], { when, isPast, cancelled }: Omit<Moment, 'onPaper'>) {
	if (cancelled) return t('moment.cancelled', { date: when });
	return isPast ? t('moment.past', { date: when }) : when;
}

const asSentence = (words: string) => (/[^.!?]$/.test(words) ? `${words}.` : words);

/** Where it stands that something is off. */
export const offPointers = ({ data }: WithMoments): Pointer[] =>
	[data, ...data.happenings].flatMap((one) =>
		'cancelled' in one && one.cancelled ? [one.cancelled.evidence] : [],
	);

export const cancelledWords = (
	{ lang, t }: Pick<Setting, 'lang' | 't'>,
	{ date, reason = '' }: NonNullable<Happening['cancelled']>,
) => ({ words: t('standing.cancelled', { date: formatDate(date, lang) }), reason });

function nextOf({ day, lang, t }: Setting, happening: Happening): Pick<Moment, 'next'> {
	const next = happening.repeats && !happening.cancelled && nextOccurrence(happening, day);
	return next
		? { next: { day: next, words: t('moment.next', { date: formatDay(next, lang) }) } }
		: {};
}
