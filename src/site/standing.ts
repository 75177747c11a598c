import { isPast } from '../dossier/index.ts';
import { type Translate, formatDate } from '../i18n/index.ts';
import type { Entry } from '../model/index.ts';
import { day as version } from './site.ts';

/** How an action stood when it was last looked at; one whose time is over is past. */
export function standing(
	{ state, asOf, validUntil }: Entry<'actions'>['data'],
	t: Translate,
	lang = 'nl',
): string {
	return validUntil && isPast(validUntil, version)
		? t('action.over', { date: formatDate(validUntil, lang) })
		: t('action.state', { state: t(`state.${state}`), date: formatDate(asOf, lang) });
}
