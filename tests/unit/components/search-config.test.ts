import { describe, expect, it } from 'vitest';
import { kindIcons, searchConfig } from '../../../src/components/search/config.ts';
import { kindNames } from '../../../src/model/index.ts';
import { type Config, kindNamed } from '../../../src/search/browser/page/config.ts';

const words = { 'search.none': 'Niets', 'search.title': 'Zoeken', 'nav.home': 'Start' };
const config = JSON.parse(
	searchConfig(words, 'nl', [['nl', 'Nederlands']], (key) => key),
) as Config;

describe('what the search page tells its script', () => {
	it('shows every kind of the model and the pages of the site, each with a picture', () => {
		expect(Object.keys(config.kinds).sort()).toEqual([...kindNames].sort());
		expect(Object.keys(config.kinds)).toEqual(kindIcons().map(([kind]) => kind));
		for (const [, icon] of kindIcons()) expect(icon).not.toBe('');
	});

	it('says what it has no pages in, in the languages that the site has not', () => {
		expect(config.noPages).not.toHaveProperty('nl');
		expect(Object.keys(config.noPages)).toEqual(expect.arrayContaining(['pl', 'uk']));
		const some = searchConfig(words, 'nl', [['fr', 'Frans']], (key) => key);
		expect((JSON.parse(some) as Config).noPages).not.toHaveProperty('fr');
	});

	it('puts what has a page of its own first, and the pages of the site last', () => {
		const kinds = Object.keys(config.kinds);
		expect(kinds.slice(0, 4)).toEqual(['barriers', 'recommendations', 'actions', 'contacts']);
		expect(kinds.slice(-3).sort()).toEqual(['glossary', 'pages', 'sources']);
		expect(kinds.at(-1)).toBe('pages');
	});

	it('names a kind on its tab, on its card and in an address', () => {
		expect(config.kinds['barriers']).toEqual({
			address: 'drempel',
			many: 'nav.barriers',
			one: 'kind.barriers',
			look: 'is-barriers',
		});
		expect(config.kinds['pages']).toEqual({
			address: 'pagina',
			many: 'nav.pages',
			one: 'kind.pages',
			look: 'is-pages',
		});
	});

	it('finds the kind that an address names', () => {
		expect(kindNamed(config, 'drempel')).toBe('barriers');
		expect(kindNamed(config, 'onbekend')).toBe('onbekend');
	});

	it('holds only the words that the script says', () => {
		expect(config.texts).toEqual({ 'search.none': 'Niets' });
		expect(config.lang).toBe('nl');
	});
});
