import type { Translation } from '../model/index.ts';
import { formatDate } from './dates.ts';
import type { Translate } from './words.ts';

/** How a translation stands on the day of this version (ISO). */
export interface NoticeOf {
	translation: Pick<Translation, 'translator' | 'reviewer' | 'validUntil'>;
	/** The Dutch changed since. */
	isStale: boolean;
	version: string;
}

/** Whether a reader is warned: the Dutch is newer, or nobody looked at it in time. */
export const isOld = ({ translation, isStale, version }: NoticeOf): boolean =>
	isStale || translation.validUntil < version;

/**
 * What a translation says of itself, in one language, on the site and on paper: law asks that it says it is one,
 * in both languages.
 */
export function translationNotice(notice: NoticeOf, t: Translate, lang: string): string {
	const { translation, isStale, version } = notice;
	const { translator, reviewer, validUntil } = translation;
	return [
		t('translation.notice'),
		t(`translation.by.${translator}`),
		t(reviewer ? 'translation.reviewed' : 'translation.unreviewed'),
		isStale ? t('translation.older') : '',
		validUntil < version ? t('translation.expired', { date: formatDate(validUntil, lang) }) : '',
	]
		.filter(Boolean)
		.join(' ');
}
