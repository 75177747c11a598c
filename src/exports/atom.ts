import { Feed } from 'feed';
import { type Dossier, all } from '../dossier/index.ts';
import { type Translate, formatDate } from '../i18n/index.ts';
import type { Entry, FollowUp } from '../model/index.ts';
import { exportPaths, idUrl, pageUrl, siteRoot } from './addresses.ts';

interface Event {
	recommendation: Entry<'recommendations'>;
	followUp: FollowUp;
	/** Stays the same when later events are added. */
	id: string;
}

/** What happened with the recommendations, newest first, for a feed reader. */
export function followUpFeed(dossier: Dossier, version: string, t: Translate): string {
	const { site } = dossier;
	const root = siteRoot(site);
	const events = eventsOf(dossier, root);
	const feed = new Feed({
		id: `${root}${exportPaths.followUp}`,
		title: escape(t('export.feed.title', { site: site.title })),
		description: escape(t('export.feed.description', { place: site.place })),
		link: `${root}/`,
		feedLinks: { atom: `${root}${exportPaths.followUp}` },
		author: { name: site.publisher.name },
		copyright: escape(site.licence.name),
		updated: instant(events[0]?.followUp.date ?? version),
		generator: false,
	});
	for (const event of events) feed.addItem(feedItem(event, root, t));
	return feed.atom1();
}

function eventsOf(dossier: Dossier, root: string): Event[] {
	const events = all(dossier, 'recommendations').flatMap((recommendation) => {
		const seen = new Map<string, number>();
		return recommendation.data.followUp.map((followUp) => {
			const name = `${followUp.date}-${followUp.state}`;
			const count = (seen.get(name) ?? 0) + 1;
			seen.set(name, count);
			const id = `${idUrl(root, recommendation)}#opvolging-${name}${count > 1 ? `-${count}` : ''}`;
			return { recommendation, followUp, id };
		});
	});
	return events.sort((a, b) => b.followUp.date.localeCompare(a.followUp.date));
}

function feedItem({ recommendation, followUp, id }: Event, root: string, t: Translate) {
	const { date, state, who, text, reason } = followUp;
	const words = [`${formatDate(date, 'nl')}, ${who}: ${text}`, reason].filter(Boolean).join(' ');
	const stateName = t(`state.${state}`);
	return {
		id,
		title: escape(`${recommendation.data.title}: ${stateName}`),
		link: pageUrl(root, recommendation),
		date: instant(date),
		description: escape(words),
		category: [{ term: state, name: stateName }],
	};
}

/** Atom wants an instant: of a month or a year it is the first. The words below keep the date as it was given. */
const instant = (date: string) => new Date(`${date}${'-01-01'.slice(date.length - 4)}T00:00:00Z`);

/** The package writes titles as HTML. */
const escape = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
