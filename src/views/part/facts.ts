import { get } from '../../dossier/index.ts';
import type { KindName } from '../../model/index.ts';
import { refTo } from '../ref.ts';
import type { Setting } from '../setting.ts';

/** One row of who, what, where and when. */
export interface Fact {
	/** Names the words of the label, `fact.*`, and the row itself in tests and files. */
	name: string;
	label: string;
	items: FactItem[];
}

export interface FactItem {
	text: string;
	/** Where it leads, from the root of the site; a whole address for what is elsewhere. */
	path?: string;
	/** Language of the text, where that is not the reader's. */
	lang?: string;
}

/** Rows with something in them, in this order. */
export const factsOf = ({ t }: Setting, rows: Record<string, FactItem[]>): Fact[] =>
	Object.entries(rows)
		.filter(([, items]) => items.length > 0)
		.map(([name, items]) => ({ name, label: t(`fact.${name}`), items }));

/** Other entries as the items of a row. */
export const linksTo = (
	setting: Setting,
	kind: KindName,
	ids: readonly (string | undefined)[],
): FactItem[] =>
	ids.flatMap((id) => {
		if (id === undefined) return [];
		const { title, path, lang } = refTo(setting, get(setting.dossier, kind, id));
		return { text: title, path, lang };
	});

/** Names as the sources write them: nobody translates a place. */
export const asWritten = (
	{ dossier }: Setting,
	texts: readonly (string | undefined)[],
): FactItem[] => texts.flatMap((text) => (text ? { text, lang: dossier.site.original } : []));
