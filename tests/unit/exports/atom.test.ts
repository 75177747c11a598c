import { describe, expect, it } from 'vitest';
import { followUpFeed } from '../../../src/exports/index.ts';
import { aDossier, anEntry, settingFor } from './sample.ts';

const evidence = { source: 'bron', from: 'eerste woorden' };
const followUp = (date: string, text = 'Iets.', state = 'gestart') => ({
	date,
	state,
	who: 'de stad',
	text,
	evidence,
});
const feedOf = (...events: ReturnType<typeof followUp>[]) =>
	followUpFeed(
		settingFor(
			aDossier(
				anEntry('sources', 'bron'),
				anEntry('recommendations', 'een', { title: 'Zoek & <vind>', followUp: events }),
			),
		),
	);
const found = (feed: string, tag: string) =>
	[...feed.matchAll(new RegExp(`<${tag}[^>]*>([^]*?)</${tag}>`, 'g'))].map(([, text]) => text);

describe('the feed of follow-up', () => {
	it('gives events newest first, a month or a year as its first moment', () => {
		const feed = feedOf(followUp('2023'), followUp('2024-08'), followUp('2024-08-27'));
		expect(found(feed, 'updated')).toEqual([
			'2024-08-27T00:00:00.000Z',
			'2024-08-27T00:00:00.000Z',
			'2024-08-01T00:00:00.000Z',
			'2023-01-01T00:00:00.000Z',
		]);
		expect(feed).toContain('augustus 2024, de stad');
	});

	it('keeps the id of an event when another is added', () => {
		const before = found(feedOf(followUp('2023')), 'id');
		const after = found(feedOf(followUp('2023'), followUp('2024')), 'id');
		expect(after).toEqual(expect.arrayContaining(before));
		expect(new Set(after).size).toBe(3);
	});

	it('tells two events of one day apart', () => {
		const ids = found(feedOf(followUp('2023'), followUp('2023', 'Nog iets.')), 'id');
		expect(new Set(ids).size).toBe(3);
	});

	it('gives text as text, never as markup', () => {
		const feed = feedOf(followUp('2023', 'a ]]> <b>'));
		expect(feed).toContain('Zoek &amp; &lt;vind&gt;');
		expect(feed).toContain('a ]]&gt; &lt;b&gt;');
	});

	it('tells no news of what is only announced', () => {
		const feed = feedOf(followUp('2024-08'), followUp('2026-12', 'Straks.', 'klaar'));
		expect(found(feed, 'id')).toHaveLength(2);
		expect(feed).not.toContain('Straks.');
		expect(feed).toContain('<updated>2024-08-01T00:00:00.000Z</updated>');
	});

	it('is the same every time, also without events', () => {
		expect(feedOf()).toBe(feedOf());
		expect(feedOf()).toContain('<updated>2026-11-22T00:00:00.000Z</updated>');
	});

	it('says that an action is cancelled, from that day on', () => {
		const action = (date: string) =>
			anEntry('actions', 'soep', {
				title: 'Soep op het plein',
				cancelled: { date, reason: 'Te weinig volk.', evidence },
			});
		const feed = followUpFeed(settingFor(aDossier(action('2026-11-12'))));
		expect(feed).toContain('Soep op het plein: state.afgelast');
		expect(feed).toContain('Te weinig volk.');
		expect(followUpFeed(settingFor(aDossier(action('2026-11-23'))))).not.toContain('Soep');
	});
});
