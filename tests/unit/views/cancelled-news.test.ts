import { expect, test } from 'vitest';
import { newsOf } from '../../../src/views/index.ts';
import { aDossier, anEntry } from '../builders.ts';

test('that an action was cancelled is news from that day on', () => {
	const evidence = { source: 'bron', from: 'eerste woorden' };
	const cancelled = { date: '2026-11-12', reason: 'Te weinig volk.', evidence };
	const dossier = aDossier(anEntry('actions', 'soep', { cancelled }));
	const newsOn = (day: string) =>
		newsOf({ dossier, lang: 'nl', t: (key) => key, day }).map(({ what, text }) => [what, text]);
	expect(newsOn('2026-11-12')[0]).toEqual(['state.afgelast', 'Te weinig volk.']);
	expect(newsOn('2026-11-11').flat()).not.toContain('state.afgelast');
});
