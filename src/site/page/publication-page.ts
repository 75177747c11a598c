import { chapterAnchors, chapterEntries } from '../../dossier/index.ts';
import { amountsTable } from '../../languages/index.ts';
import { fullTextPath } from '../../routes/index.ts';
import { CHAIN, type Entry } from '../../model/index.ts';
import { type Setting, alternatesOf, partnerOf, refsTo } from '../../views/index.ts';
import { editionsOf, editionsPerLanguage, standardOf, volumesOf } from '../printed.ts';
import { plainHtml } from '../running-text.ts';

/** A chapter with more has a page that lists them. */
const MOST_REFS = 200;

/** A printed document on the site: what it is, how to get it, and what it holds. */
export function publicationPage(setting: Setting, entry: Entry<'publications'>) {
	const { dossier, t } = setting;
	const { data } = entry;
	const standard = standardOf(entry.id);
	const anchors = chapterAnchors(data.chapters.map(({ title }) => title));
	return {
		editions: editionsOf(entry.id).filter(({ volume }) => !volume),
		volumes: volumesOf(entry.id),
		languages: editionsPerLanguage(entry.id),
		alternates: alternatesOf(dossier, entry),
		body: plainHtml(dossier, entry.body),
		partner: partnerOf(setting, entry),
		points: data.points,
		preview: standard?.preview,
		allPages: standard?.volume ? undefined : standard?.allPages,
		facts: [
			{ label: t('publication.readers'), items: [{ text: data.readers }] },
			{ label: t('publication.paper'), items: [{ text: data.paper.toUpperCase() }] },
			{ label: t('publication.form'), items: [{ text: t(`form.${data.form}`) }] },
		],
		fullText: fullTextPath(dossier.site, entry),
		chapters: chapterEntries(dossier, data).map(({ chapter, entries }, index) => ({
			title: chapter.title,
			/** Its page in the whole text. */
			path: `${fullTextPath(dossier.site, entry)}${anchors[index]}/`,
			intro: chapter.intro,
			amounts:
				chapter.amounts && dossier.amounts
					? amountsTable(dossier.amounts, t, dossier.site.original)
					: undefined,
			refs: entries.length > MOST_REFS ? [] : refsTo(setting, entries),
			holds: holdsOf(setting, entries),
		})),
	};
}

/** What stands in a chapter: 5 drempels, 6 aanbevelingen. Words and sources say it without a number. */
function holdsOf({ t }: Setting, entries: readonly Entry[]): string {
	const kinds = [...Map.groupBy(entries, ({ kind }) => kind)];
	const inChain = new Set<string>(CHAIN);
	const said = kinds.map(([kind, { length }]) =>
		inChain.has(kind) ? t(`list.count.${kind}`, { n: length }) : t(`nav.${kind}`),
	);
	return said.join(', ');
}
