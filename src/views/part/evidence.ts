import { get, sourceLetters } from '../../dossier/index.ts';
import { formatDate } from '../../languages/index.ts';
import { entryPath, passageUrl } from '../../routes/index.ts';
import type { Pointer } from '../../model/index.ts';
import type { Setting } from '../setting.ts';

/** A source, with the passages in it that something rests on. */
export interface Evidence {
	id: string;
	title: string;
	/** Stands for it on paper. */
	letter: string;
	/** As precise as the source, and in words; absent and empty where it has no date. */
	date: string | undefined;
	when: string;
	/** Who published it, and when, as a footnote says it. */
	about: string;
	/** How many people answered a survey, in words; empty for what is none. */
	respondents: string;
	/** Its own address, and the place on our page of sources. */
	url: string | undefined;
	path: string;
	passages: Passage[];
}

export interface Passage {
	/** “Opening words … closing words”. */
	words: string;
	/** Address of the very passage, where the source has an address. */
	url: string | undefined;
}

/** What an entry rests on: each source once, in the order of the entry. */
export const evidenceOf = (setting: Setting, pointers: readonly Pointer[]): Evidence[] =>
	[...Map.groupBy(pointers, ({ source }) => source)].map(([id, own]) => ({
		...sourceOf(setting, id),
		passages: passagesIn(setting, own),
	}));

/** A source without its passages. */
export function sourceOf({ dossier, lang, t }: Setting, id: string): Omit<Evidence, 'passages'> {
	const { title, date, publisher, url, respondents: n } = get(dossier, 'sources', id).data;
	const when = date ? formatDate(date, lang) : '';
	const respondents = n ? t('evidence.respondents', { n }) : '';
	return {
		id,
		title,
		letter: sourceLetters(dossier).get(id) ?? '',
		date,
		when,
		about: [publisher, when || t('evidence.no-date'), respondents].filter(Boolean).join(', '),
		respondents,
		url,
		path: entryPath(dossier.site, { kind: 'sources', id }),
	};
}

function passagesIn({ dossier }: Setting, pointers: readonly Pointer[]): Passage[] {
	const passages = pointers.flatMap(({ source, from, to }): [string, Passage][] => {
		if (!from) return [];
		const words = `“${from}${to ? ` … ${to}` : ''}”`;
		const { url } = get(dossier, 'sources', source).data;
		return [[words, { words, url: url && passageUrl(url, from, to) }]];
	});
	return [...new Map(passages).values()];
}
