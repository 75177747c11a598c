import { get } from '../../dossier/index.ts';
import { formatDate } from '../../languages/index.ts';
import type { Happening } from '../../model/index.ts';
import { type Ref, refTo } from '../ref.ts';
import type { Setting } from '../setting.ts';

/** Whether people must sign up for a moment, how, until when and with whom. */
export interface SignUp {
	/** In the reader's language. */
	needed: string;
	/** As the editor wrote it. */
	how: string;
	until: string;
	contact: Ref | undefined;
}

export function signUpOf(setting: Setting, { registration }: Happening): SignUp | undefined {
	if (!registration) return undefined;
	const { needed, how = '', until, contact } = registration;
	const { dossier, t } = setting;
	return {
		needed: t(`registration.${needed}`),
		how,
		until: until ? untilWords(setting, until) : '',
		contact: contact ? refTo(setting, get(dossier, 'contacts', contact)) : undefined,
	};
}

/** All of it on one line, for paper and calendars. */
export const signUpLine = (signUp: SignUp | undefined): string =>
	signUp ? [signUp.needed, signUp.how, signUp.until].filter(Boolean).join(' ') : '';

const untilWords = ({ day, lang, t }: Setting, until: string) =>
	t(until < day ? 'registration.closed' : 'registration.until', { date: formatDate(until, lang) });
