import { anchorOf, entryPath } from '../../i18n/index.ts';
import { parseShown, toHtml } from '../../markdown/index.ts';
import { type Entry, type Pointer, kinds } from '../../model/index.ts';
import { passagesOf } from '../passages.ts';
import { addressIn } from '../running-text.ts';
import type { Setting } from './setting.ts';

type Carded = Entry<'barriers' | 'recommendations' | 'actions' | 'contacts'>;

/** Level of the headings in the text of an entry: below its title. */
const LEVEL = 4;

/** What every entry in a text has. */
export function cardOf(setting: Setting, entry: Carded) {
	const { kind, id, data } = entry;
	return {
		anchor: anchorOf(entry),
		kind,
		id,
		icon: kinds[kind].icon,
		label: setting.t(`kind.${kind}`),
		title: data.title,
		path: entryPath(entry),
		summary: data.summary,
		/** Where it stands what is not known or not certain about it. */
		openPath: !setting.isShort && data.gaps.length + data.doubts.length > 0 && openPath(entry),
	};
}

/** Anchor of what is not known about an entry. */
export const openAnchor = (entry: Carded) => `open-${anchorOf(entry)}`;
const openPath = (entry: Carded) => `#${openAnchor(entry)}`;

/** The text of an entry. A short card that already shows something else leaves it out. */
export const bodyOf = ({ dossier, isShort }: Setting, { body }: Carded, hasMore: boolean) =>
	isShort && hasMore ? '' : toHtml(parseShown(body), { address: addressIn(dossier), level: LEVEL });

/** A heading, and links to entries below it; none without entries. */
export const relatedOf = (
	{ pathOf, isShort }: Setting,
	title: string,
	entries: readonly Entry[],
) =>
	isShort || entries.length === 0
		? []
		: [
				{
					title,
					links: entries.map((entry) => ({
						title: entry.data.title,
						kind: entry.kind,
						path: pathOf(entry),
						number: 'number' in entry.data ? entry.data.number : undefined,
					})),
				},
			];

/** All passages that an entry rests on, each leading to its source in the same text. */
export const notesOf = ({ dossier, pathOf }: Setting, pointers: readonly Pointer[]) =>
	new Map(
		[...passagesOf(dossier, pointers)].map(([id, passages]) => [
			id,
			passages.map((passage) => ({ ...passage, path: pathOf({ kind: 'sources', id }) })),
		]),
	);
