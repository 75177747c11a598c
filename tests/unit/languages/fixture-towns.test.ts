import { describe, expect, test } from 'vitest';
import { check } from '../../../src/check/index.ts';
import { ownPages } from '../../../src/check/links/own-pages.ts';
import { all } from '../../../src/dossier/index.ts';
import { contactView } from '../../../src/views/index.ts';
import { TODAY } from '../check/temp-content.ts';

const townOf = async (name: string) => {
	const { problems, dossier } = await check({
		contentDir: `tests/fixtures/${name}`,
		today: TODAY,
	});
	expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
	if (!dossier) throw new Error('The content has no mistakes, so there is a dossier');
	return dossier;
};

describe('a town that writes in French', () => {
	test('has its facts in fr.md and its pages at French addresses', async () => {
		const dossier = await townOf('french-town');
		const pages = [...ownPages(dossier, TODAY).keys()];
		expect(all(dossier, 'barriers').map(({ lang }) => lang)).toEqual(['fr']);
		for (const path of [
			'/obstacles/tout-est-loin/',
			'/obstacles/theme/en-route/',
			'/recommandations/un-bus-le-soir/',
			'/recherche/a-z/',
			'/a-propos/',
		])
			expect(pages).toContain(path);
		expect(pages.filter((path) => /^\/(?:drempels|zoeken|over|taal)\//.test(path))).toEqual([]);
	});
});

describe('a town in the Netherlands', () => {
	test('reads its telephone numbers aloud as people do there', async () => {
		const dossier = await townOf('town-in-the-netherlands');
		const [contact] = all(dossier, 'contacts');
		if (!contact) throw new Error('The town has a contact point');
		const setting = { dossier, lang: 'nl', day: TODAY, t: (key: string) => key };
		expect(contactView(setting, contact).phone?.words).toBe('0162 46 42 00');
	});
});
