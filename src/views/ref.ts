import { inLanguage } from '../dossier/index.ts';
import { entryPath } from '../routes/index.ts';
import type { Entry, KindName } from '../model/index.ts';
import type { Setting } from './setting.ts';

/** An entry as others name it. */
export interface Ref {
	kind: KindName;
	id: string;
	/** Names it on paper, in files and in anchors: actions/taalcafe. */
	key: string;
	/** Language of the title. */
	lang: string;
	title: string;
	/** Its page, from the root of the site. */
	path: string;
	/** A recommendation's house number. */
	number?: number;
}

/** Names an entry in the reader's language, where it is translated. */
export function refTo({ dossier, lang }: Setting, entry: Entry): Ref {
	const told = inLanguage(dossier, entry, lang);
	return {
		kind: told.kind,
		id: told.id,
		key: `${told.kind}/${told.id}`,
		lang: told.lang,
		title: told.data.title,
		path: entryPath(dossier.site, told),
		...('number' in told.data && { number: told.data.number }),
	};
}

export const refsTo = (setting: Setting, entries: readonly Entry[]): Ref[] =>
	entries.map((entry) => refTo(setting, entry));
