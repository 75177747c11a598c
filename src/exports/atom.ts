import { Feed } from 'feed';
import { all } from '../dossier/index.ts';
import type { Entry } from '../model/index.ts';
import { type Event, type Setting, followUpOf } from '../views/index.ts';
import { exportPaths, idUrl, pageUrl, siteRoot } from './addresses.ts';

interface Item {
	recommendation: Entry<'recommendations'>;
	event: Event;
	/** Stays the same when later events are added. */
	id: string;
}

/** What happened with the recommendations, newest first, for a feed reader; what is only announced is not news yet. */
export function followUpFeed(setting: Setting): string {
	const { dossier, day, t } = setting;
	const { site } = dossier;
	const root = siteRoot(site);
	const items = itemsOf(setting, root);
	const feed = new Feed({
		id: `${root}${exportPaths.followUp}`,
		title: escape(t('export.feed.title', { site: site.title })),
		description: escape(t('export.feed.description', { place: site.place })),
		link: `${root}/`,
		feedLinks: { atom: `${root}${exportPaths.followUp}` },
		author: { name: site.publisher.name },
		copyright: escape(site.licence.name),
		updated: instant(items[0]?.event.date ?? day),
		generator: false,
	});
	for (const item of items) feed.addItem(feedItem(setting, item, root));
	return feed.atom1();
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

function feedItem({ t }: Setting, { recommendation, event, id }: Item, root: string) {
	const { date, when, state, stateWords, who, text, reason } = event;
	return {
		id,
		title: escape(`${recommendation.data.title}: ${stateWords}`),
		link: pageUrl(root, recommendation),
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
