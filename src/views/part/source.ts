import { formatDate } from '../../languages/index.ts';
import { sourceLetters } from '../../dossier/index.ts';
import type { Entry } from '../../model/index.ts';
import type { Setting } from '../setting.ts';

/** A source: what it is, who made it and when, as far as is known. */
export interface SourceView {
	id: string;
	/** Stands for it on paper. */
	letter: string;
	title: string;
	summary: string;
	sort: Entry<'sources'>['data']['sort'];
	/** Who published it and when, in one line. */
	about: string;
	url: string | undefined;
	/** Markdown. */
	body: string;
	gaps: string[];
	doubts: string[];
}

/** Sources by their letters, as who met one in the text looks it up. */
export const sourceViews = (setting: Setting, entries: readonly Entry<'sources'>[]) =>
	entries
		.map((entry) => sourceView(setting, entry))
		.toSorted((a, b) => a.letter.length - b.letter.length || a.letter.localeCompare(b.letter));

export const sourceView = (
	{ dossier, lang, t }: Setting,
	{ id, data, body }: Entry<'sources'>,
): SourceView => ({
	id,
	letter: sourceLetters(dossier).get(id) ?? '',
	title: data.title,
	summary: data.summary,
	sort: data.sort,
	about: [
		data.publisher,
		data.publisherNote,
		data.date ? formatDate(data.date, lang) : t('evidence.no-date'),
		data.dateNote,
		data.respondents ? t('evidence.respondents', { n: data.respondents }) : undefined,
		data.url ? undefined : t('sources.noAddress'),
	]
		.filter(Boolean)
		.join(' · ')
		.replaceAll('. · ', '. '),
	url: data.url,
	body,
	gaps: data.gaps,
	doubts: data.doubts,
});
