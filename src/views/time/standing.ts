import { standingOn } from '../../dossier/index.ts';
import { formatDate } from '../../languages/index.ts';
import type { Entry } from '../../model/index.ts';
import type { Setting } from '../setting.ts';

/** How an entry stands, as every page, sheet and file says it; empty for what has no state. */
export function standingWords({ dossier, day, lang, t }: Setting, entry: Entry): string {
	if (entry.kind === 'projects') return projectStanding({ lang, t }, entry);
	const standing = standingOn(dossier, entry, day);
	if (!standing) return '';
	const { state, date } = standing;
	const since = date && formatDate(date, lang);
	switch (entry.kind) {
		case 'actions':
			return since ? dated({ t }, state, since) : t(`state.${state}`);
		case 'contacts':
			return contactStanding({ t }, state, since, entry.data.assuredBy);
		default:
			return t(`state.${state}`);
	}
}

const dated = ({ t }: Pick<Setting, 't'>, state: string, date: string) =>
	state in SINCE
		? t(SINCE[state as keyof typeof SINCE], { date })
		: t('standing.as-of', { state: t(`state.${state}`), date });

/** What is so from a day on, and not as a source saw it on that day. */
const SINCE = { voorbij: 'standing.over', afgelast: 'standing.cancelled' } as const;

/** An old number must not look certain: it says whether somebody looked it up, and when. */
function contactStanding(
	{ t }: Pick<Setting, 't'>,
	state: string,
	date?: string,
	who?: string,
): string {
	if (state === 'verlopen') return t('contact.expired');
	if (state === 'tijdelijk-dicht') return t('contact.shut');
	if (state === 'bel-eerst' && date) return t('contact.old', { date });
	if (state === 'nagekeken' && date)
		return who ? t('contact.checked-by', { date, who }) : t('checked', { date });
	return date ? t('contact.asof', { date }) : t('contact.unchecked');
}

/** In the words of its source. */
const projectStanding = ({ lang, t }: Pick<Setting, 'lang' | 't'>, { data }: Entry<'projects'>) =>
	t('standing.as-of', { state: data.status, date: formatDate(data.asOf, lang) });
