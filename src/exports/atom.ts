import { Feed } from 'feed';
import { all, isCancelled, slug } from '../dossier/index.ts';
import type { Entry } from '../model/index.ts';
import { type Setting, followUpOf, newsOf, standingWords } from '../views/index.ts';
import { exportPaths, idUrl, pageUrl, siteRoot } from './addresses.ts';

interface Item {
	entry: Entry;
	/** Stays the same when later events are added. */
	id: string;
	/** As precise as its source. */
	date: string;
	state: string;
	stateWords: string;
	/** All of it in words. */
	text: string;
}

/** What happened with the recommendations and which actions were cancelled, newest first, for a feed reader; what is only announced is not news yet. */
export function followUpFeed(setting: Setting): string {
	const { dossier, day } = setting;
	const root = siteRoot(dossier.site);
	const items = itemsOf(setting, root);
	const feed = anEmptyFeed(setting, 'followUp', items[0]?.date ?? day);
	for (const item of items) feed.addItem(feedItem(setting, item));
	return feed.atom1();
}

/** Everything that became known, newest first. */
export function newsFeed(setting: Setting): string {
	const root = siteRoot(setting.dossier.site);
	const news = newsOf(setting);
	const feed = anEmptyFeed(setting, 'news', news[0]?.date ?? setting.day);
	for (const { date, when, about, what, text } of news)
		feed.addItem({
			id: `${idUrl(root, about)}#nieuw-${slug(`${date} ${what} ${text}`)}`,
			title: escape(`${about.title}: ${what}`),
			link: pageUrl(setting.dossier.site, about),
			date: instant(date),
			description: escape([when, text].filter(Boolean).join(', ')),
		});
	return feed.atom1();
}

const TITLES = { followUp: 'export.feed.title', news: 'export.news.title' };
const ABOUT = { followUp: 'export.feed.description', news: 'export.news.description' };

function anEmptyFeed(
	{ dossier: { site }, t }: Setting,
	file: 'followUp' | 'news',
	updated: string,
) {
	const root = siteRoot(site);
	return new Feed({
		id: `${root}${exportPaths[file]}`,
		title: escape(t(TITLES[file], { site: site.title })),
		description: escape(t(ABOUT[file], { place: site.place })),
		link: `${root}/`,
		feedLinks: { atom: `${root}${exportPaths[file]}` },
		author: { name: site.publisher.name },
		copyright: escape(site.licence.name),
		updated: instant(updated),
		generator: false,
	});
}

const itemsOf = (setting: Setting, root: string): Item[] =>
	[
		...all(setting.dossier, 'recommendations').flatMap((one) => followUpItems(setting, one, root)),
		...all(setting.dossier, 'actions').flatMap((one) => cancelledItem(setting, one, root)),
	].sort((a, b) => b.date.localeCompare(a.date));

function followUpItems(setting: Setting, entry: Entry<'recommendations'>, root: string): Item[] {
	const { t } = setting;
	const seen = new Map<string, number>();
	return followUpOf(setting, entry)
		.filter(({ isAnnounced }) => !isAnnounced)
		.map(({ date, when, state, stateWords, who, text, reason }) => {
			const name = `${date}-${state}`;
			const count = (seen.get(name) ?? 0) + 1;
			seen.set(name, count);
			const why = reason && t('followup.reason', { reason });
			return {
				entry,
				id: `${idUrl(root, entry)}#opvolging-${name}${count > 1 ? `-${count}` : ''}`,
				date,
				state,
				stateWords,
				text: [`${when}, ${who}: ${text}`, why].filter(Boolean).join(' '),
			};
		});
}

/** Whoever follows the dossier hears that something is off before standing at a shut door. */
function cancelledItem(setting: Setting, entry: Entry<'actions'>, root: string): Item[] {
	const { cancelled } = entry.data;
	if (!cancelled || !isCancelled(entry.data, setting.day)) return [];
	const { date, reason } = cancelled;
	return [
		{
			entry,
			id: `${idUrl(root, entry)}#afgelast-${date}`,
			date,
			state: 'afgelast',
			stateWords: setting.t('state.afgelast'),
			text: [`${standingWords(setting, entry)}.`, reason].filter(Boolean).join(' '),
		},
	];
}

const feedItem = ({ dossier }: Setting, { entry, id, date, state, stateWords, text }: Item) => ({
	id,
	title: escape(`${entry.data.title}: ${stateWords}`),
	link: pageUrl(dossier.site, entry),
	date: instant(date),
	description: escape(text),
	category: [{ term: state, name: stateWords }],
});

/** Atom wants an instant: of a month or a year it is the first. The words below keep the date as it was given. */
const instant = (date: string) => new Date(date);

/** The package writes titles as HTML. */
const escape = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
