import type { Passage, Translated } from '../../dossier/index.ts';
import { blocksOf } from '../../markdown/index.ts';
import type { Entry } from '../../model/index.ts';

/** A paragraph, heading or list of a translation beside that of the Dutch, as HTML; one of the two may be missing. */
export interface BodyRow {
	own?: string | undefined;
	dutch?: string | undefined;
	isChanged: boolean;
}

interface Writers {
	own: (markdown: string) => string;
	dutch: (markdown: string) => string;
}

/**
 * The text of a translation beside the Dutch, paragraph by paragraph, so that a helper and a reader see the same line.
 * Where it is not known which paragraphs belong together, both stand there as a whole.
 */
export function bodyRows(entry: Entry, translated: Translated, write: Writers): BodyRow[] {
	const [own, dutch] = [blocksOf(translated.body), blocksOf(entry.body)];
	if (dutch.length + own.length === 0) return [];
	if (own.length === 0) return [{ dutch: write.dutch(entry.body), isChanged: false }];
	const rows = rowsOf(translated, own.length, dutch.length);
	if (!rows)
		return [
			{
				own: write.own(translated.body),
				dutch: write.dutch(entry.body),
				isChanged: translated.isStale,
			},
		];
	const html = (writer: (markdown: string) => string, text: string | undefined) =>
		text === undefined ? undefined : writer(text);
	return rows.map((row) => ({
		own: html(write.own, own[row.own ?? -1]),
		dutch: html(write.dutch, dutch[row.dutch ?? -1]),
		isChanged: row.isChanged,
	}));
}

function rowsOf({ isStale, changes }: Translated, own: number, dutch: number) {
	if (!isStale && own === dutch)
		return Array.from({ length: own }, (_, at): Passage => ({
			own: at,
			dutch: at,
			isChanged: false,
		}));
	const made = changes?.body.filter((row) => row.own !== undefined).length;
	return made === own ? changes?.body : undefined;
}
