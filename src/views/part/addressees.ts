import { get } from '../../dossier/index.ts';
import { formatList } from '../../languages/index.ts';
import type { Recommendation } from '../../model/index.ts';
import { refTo } from '../ref.ts';
import type { Setting } from '../setting.ts';

/** Whom a recommendation is for. */
export interface Addressee {
	/** Function or group, and the organisation: schepen van Welzijn, Beringen. */
	text: string;
	/** The organisation's page. */
	path?: string;
	/** The source does not say so: it is our reading. */
	isRead: boolean;
}

export const addresseesOf = (
	setting: Setting,
	{ addressedTo }: Pick<Recommendation, 'addressedTo'>,
): Addressee[] =>
	addressedTo.map(({ organisation, role, basis }) => {
		const ref = organisation && refTo(setting, get(setting.dossier, 'organisations', organisation));
		const name = ref ? ref.title : undefined;
		return {
			text: [role, name].filter(Boolean).join(', '),
			...(ref && { path: ref.path }),
			isRead: basis === 'afgeleid',
		};
	});

/** All of them as one line. `mark` is what follows a name that is our reading. */
export const addresseeLine = (
	{ lang }: Pick<Setting, 'lang'>,
	addressees: readonly Addressee[],
	mark: string,
): string =>
	formatList(
		addressees.map(({ text, isRead }) => (isRead ? text + mark : text)),
		lang,
	);
