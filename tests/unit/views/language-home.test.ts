import { expect, test } from 'vitest';
import { buildDossier } from '../../../src/dossier/index.ts';
import { languageHomeView } from '../../../src/views/index.ts';
import { aSite, aTaxonomy, aTranslation, anEntry } from '../builders.ts';

const MANY = 501;

test('of a very long list the start of a language shows the first, says how many, and leads to the others', () => {
	const entries = Array.from({ length: MANY }, (_, at) =>
		anEntry('barriers', `drempel-${at}`, { themes: [at === 0 ? 'taal' : 'werk'] }),
	);
	const dossier = buildDossier({
		site: aSite({ languages: ['nl', 'fr'] }),
		taxonomy: aTaxonomy('werk', 'taal'),
		entries,
		translations: entries.map((entry) => aTranslation(entry, 'fr')),
	});
	const setting = { dossier, lang: 'fr', t: (key: string) => key, day: '2026-11-30' };
	const [part] = languageHomeView(setting).groups[0]?.parts ?? [];
	expect(part).toMatchObject({ count: MANY, rest: [{ path: '/drempels/thema/werk/' }] });
	expect(part?.cards.length).toBeLessThan(30);
});
