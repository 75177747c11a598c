import { get } from '../../dossier/index.ts';
import { formatDate } from '../../i18n/index.ts';
import type { Pointer } from '../../model/index.ts';
import type { Setting } from './setting.ts';

/** One footnote line: the passages in one source, and which source that is. */
export interface Note {
	passages: string;
	source: string;
	about: string;
	url: string;
}

/** Evidence as footnote lines, one per source, so that a source's title stands there once. */
export function notesOf(setting: Setting, evidence: readonly Pointer[]): Note[] {
	const bySource = Map.groupBy(evidence, ({ source }) => source);
	return [...bySource].map(([source, pointers]) => ({
		passages: pointers.map(passage).filter(Boolean).join('; '),
		...sourceLine(setting, source),
	}));
}

/** What a footnote says of a source. */
export function sourceLine({ dossier, lang, t }: Setting, id: string): Omit<Note, 'passages'> {
	const { data } = get(dossier, 'sources', id);
	const date = data.date ? formatDate(data.date, lang) : t('print.no-date');
	return {
		source: data.title,
		about: [data.publisher, date].filter(Boolean).join(', '),
		url: data.url ?? '',
	};
}

/** Opening and closing words, as a reader finds them in the source. */
function passage({ from, to }: Pointer): string {
	if (!from) return '';
	return to ? `“${from} … ${to}”` : `“${from}”`;
}
