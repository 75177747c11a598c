import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/model/index.ts';
import { menuOf } from '../../../src/views/index.ts';
import { aDossier, anEntry } from '../builders.ts';

const menu = (...pages: Entry[]) =>
	menuOf({ dossier: aDossier(...pages), lang: 'nl', t: (key) => key, day: '2026-11-30' });
const titles = (links: { title: string }[]) => links.map(({ title }) => title);

describe("a town's own pages in the menus", () => {
	test('stand where they ask to, in their order, and else nowhere', () => {
		const { header, footer } = menu(
			anEntry('pages', 'wijken', { title: 'Wijken', menu: 'footer' }),
			anEntry('pages', 'balie', { title: 'Balie', menu: 'header', order: 2 }),
			anEntry('pages', 'afspraak', { title: 'Afspraak', menu: 'header', order: 1 }),
			anEntry('pages', 'voorwoord', { title: 'Voorwoord' }),
		);
		expect(header).toEqual([
			{ id: 'afspraak', title: 'Afspraak', path: '/afspraak/' },
			{ id: 'balie', title: 'Balie', path: '/balie/' },
		]);
		expect(titles(footer)).toEqual(['Wijken']);
	});

	test('a fourth in the bar goes to the foot, and none is lost', () => {
		const pages = ['a', 'b', 'c', 'd'].map((id, index) =>
			anEntry('pages', id, { title: id, menu: 'header', order: index + 1 }),
		);
		const { header, footer } = menu(...pages);
		expect([titles(header), titles(footer)]).toEqual([['a', 'b', 'c'], ['d']]);
	});

	test('a page instead of one of the engine is not offered twice', () => {
		const { header, footer } = menu(anEntry('pages', 'over', { title: 'Over', menu: 'footer' }));
		expect([...header, ...footer]).toEqual([]);
	});
});
