import { Feed } from 'feed';
import { all, slug } from '../dossier/index.ts';
import type { Entry } from '../model/index.ts';
import { type Event, type Setting, followUpOf, newsOf } from '../views/index.ts';
import { exportPaths, idUrl, pageUrl, siteRoot } from './addresses.ts';

interface Item {
	recommendation: Entry<'recommendations'>;
	event: Event;
	/** Stays the same when later events are added. */
	id: string;
}

/** What happened with the recommendations, newest first, for a feed reader; what is only announced is not news yet. */
export function followUpFeed(setting: Setting): string {
	const { dossier, day } = setting;
	const root = siteRoot(dossier.site);
	const items = itemsOf(setting, root);
	const feed = anEmptyFeed(setting, 'followUp', items[0]?.event.date ?? day);
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

function itemsOf(setting: Setting, root: string): Item[] {
	const items = all(setting.dossier, 'recommendations').flatMap((recommendation) => {
		const seen = new Map<string, number>();
		return followUpOf(setting, recommendation)
			.filter(({ isAnnounced }) => !isAnnounced)
			.map((event) => {
				const name = `${event.date}-${event.state}`;
				const count = (seen.get(name) ?? 0) + 1;
				seen.set(name, count);
				const id = `${idUrl(root, recommendation)}#opvolging-${name}${count > 1 ? `-${count}` : ''}`;
				return { recommendation, event, id };
			});
	});
	return items.sort((a, b) => b.event.date.localeCompare(a.event.date));
}

function feedItem({ dossier, t }: Setting, { recommendation, event, id }: Item) {
	const { date, when, state, stateWords, who, text, reason } = event;
	return {
		id,
		title: escape(`${recommendation.data.title}: ${stateWords}`),
		link: pageUrl(dossier.site, recommendation),
		date: instant(date),
		description: escape(
			[`${when}, ${who}: ${text}`, reason && t('followup.reason', { reason })]
				.filter(Boolean)
				.join(' '),
		),
		category: [{ term: state, name: stateWords }],
	};
}

/** Atom wants an instant: of a month or a year it is the first. The words below keep the date as it was given. */
const instant = (date: string) => new Date(date);

/** The package writes titles as HTML. */
const escape = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
