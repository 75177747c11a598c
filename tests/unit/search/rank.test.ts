import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PRIORS } from '../../../src/search/browser/ranking/priors.ts';
import { type Hit, rank } from '../../../src/search/browser/ranking/rank.ts';
import type { Route, Term } from '../../../src/search/browser/types.ts';
import { kindNames } from '../../../src/model/index.ts';
import { aPage } from './sample.ts';

const IDS = ['a', 'b', 'c', 'd', 'e'];
const ROUTES: Route[] = ['concept', 'prefix', 'compound', 'part', 'family', 'spelling'];
/** What counts for less than an entry, yet does not stand behind all entries. */
const LESSER_KINDS = ['projects', 'organisations', 'publications'];
/** The highest weight of anything but the word itself. */
const HIGHEST_WEIGHT = 0.9;

const hit = (id: string, strength: number, kind = 'barriers'): Hit => ({
	page: aPage(id, { kind }),
	strength,
});
const hits = fc
	.subarray(IDS)
	.chain((ids) =>
		fc.tuple(...ids.map((id) => fc.double({ min: 0, max: 1, noNaN: true }).map((s) => hit(id, s)))),
	);
const expanded = fc.record({
	route: fc.constantFrom(...ROUTES),
	weight: fc.double({ min: 0.01, max: HIGHEST_WEIGHT, noNaN: true }),
	hits,
});
const question = fc.array(
	fc.record({
		worth: fc.double({ min: 0.1, max: 10, noNaN: true }),
		direct: hits,
		others: fc.array(expanded, { maxLength: 4 }),
	}),
	{ minLength: 1, maxLength: 4 },
);
const kinds = fc.dictionary(fc.constantFrom(...IDS), fc.constantFrom(...LESSER_KINDS));

describe('ranking', () => {
	it('never puts an entry without the typed words above one that has them all', () => {
		fc.assert(
			fc.property(question, kinds, (parts, kindOf) => {
				const found = new Map<string, readonly Hit[]>();
				const terms = parts.map(({ worth, direct, others }, at): Term => {
					found.set(`${at}`, direct);
					for (const [index, other] of others.entries()) found.set(`${at}-${index}`, other.hits);
					return {
						typed: `${at}`,
						worth,
						variants: [
							{ text: `${at}`, route: 'word', weight: 1 },
							...others.map(({ route, weight }, index) => ({
								text: `${at}-${index}`,
								route,
								weight,
							})),
						],
					};
				});
				const order = rank(terms, (text) =>
					(found.get(text) ?? []).map(({ page: { id }, strength }) =>
						hit(id, strength, kindOf[id]),
					),
				);
				const has = (id: string, direct: readonly Hit[]) =>
					direct.some(({ page }) => page.id === id);
				const ids = order.map(({ page }) => page.id);
				const complete = ids.filter((id) => parts.every(({ direct }) => has(id, direct)));
				const without = ids.filter((id) => !parts.some(({ direct }) => has(id, direct)));
				for (const better of complete)
					for (const worse of without) expect(ids.indexOf(better)).toBeLessThan(ids.indexOf(worse));
			}),
		);
	});

	const term = (typed: string, ...variants: Term['variants']): Term => ({
		typed,
		worth: 1,
		variants,
	});
	const word = (text: string) => ({ text, route: 'word' as const, weight: 1 });
	const order = (terms: Term[], found: Record<string, Hit[]>) =>
		rank(terms, (text) => found[text] ?? []);

	it('puts more of the question above one word, however strong', () => {
		const found = { taal: [hit('een', 1), hit('beide', 0.1)], werk: [hit('beide', 0.1)] };
		const [first] = order([term('taal', word('taal')), term('werk', word('werk'))], found);
		expect(first?.page.id).toBe('beide');
	});

	it('puts an entry with several words for the same above one with a single of them', () => {
		const other = (text: string) => ({ text, route: 'concept' as const, weight: 0.8 });
		const found = { fiets: [hit('een', 1), hit('meer', 1)], fietsles: [hit('meer', 1)] };
		const [first] = order([term('velo', other('fiets'), other('fietsles'))], found);
		expect(first?.page.id).toBe('meer');
	});

	it('does not take the only entry with a rare word as all about it', () => {
		const other = (text: string) => ({ text, route: 'concept' as const, weight: 0.8 });
		const found = { fietsopleiding: [hit('eens', 1)], fietsles: [hit('titel', 10)] };
		const [first] = order([term('velo', other('fietsopleiding'), other('fietsles'))], found);
		expect(first?.page.id).toBe('titel');
	});

	it('says by which word an entry was found, if it is not the typed one', () => {
		const variants = [word('maatje'), { text: 'buddy', route: 'concept' as const, weight: 0.8 }];
		const found = { maatje: [hit('a', 1)], buddy: [hit('a', 1), hit('b', 1)] };
		const via = order([term('maatje', ...variants)], found).map(({ page, via }) => [page.id, via]);
		expect(via).toEqual([
			['a', []],
			['b', ['buddy']],
		]);
	});

	it('counts a long page in full for a word that no entry holds', () => {
		const term: Term = {
			typed: 'verzekering',
			worth: 1,
			variants: [{ text: 'verzekering', route: 'word', weight: 1 }],
		};
		const guide = hit('gids', 1, 'publications');
		const scoreOfGuide = (found: Hit[]) =>
			rank([term], () => found).find(({ page }) => page.id === 'gids')?.score ?? 0;
		expect(scoreOfGuide([guide])).toBeGreaterThan(scoreOfGuide([guide, hit('a', 1)]));
	});

	it('misses nothing when only a part of a phrase is not there', () => {
		const phrase: Term = {
			typed: 'sociaal netwerk',
			worth: 5,
			variants: [{ text: 'sociaal netwerk', route: 'word', weight: 1 }],
		};
		const part: Term = { ...phrase, typed: 'sociaal', variants: [], worth: 2 };
		const scoreOf = (terms: Term[]) => rank(terms, () => [hit('a', 1)])[0]?.score;
		expect(scoreOf([phrase, { ...part, isPart: true }])).toBe(scoreOf([phrase]));
		expect(scoreOf([phrase, part])).toBeLessThan(scoreOf([phrase]) ?? 0);
	});

	it.each(['over', 'elsewhere', 'idea'] as const)(
		'puts what is %s behind what a person can use now, for the same match',
		(use) => {
			const less = { page: aPage('a', { kind: 'actions', use }), strength: 1 };
			const found = { zwemmen: [less, hit('b', 1, 'actions')] };
			const ranked = order([term('zwemmen', word('zwemmen'))], found);
			expect(ranked.map(({ page }) => page.id)).toEqual(['b', 'a']);
		},
	);

	it('does not cut what is only in Dutch where another entry was translated', () => {
		const translated = { page: aPage('a', { id: 'a/fr', original: 'a' }), strength: 1 };
		const variants = [
			{ text: 'travail', route: 'word' as const, weight: 1 },
			{ text: 'werk', route: 'concept' as const, weight: 0.7 },
		];
		const found = { travail: [translated], werk: [hit('b', 0.5)] };
		const ids = rank(
			[{ typed: 'travail', worth: 1, variants }],
			(text) => found[text as keyof typeof found],
		).map(({ page }) => page.id);
		expect(ids).toEqual(['a/fr', 'b']);
	});

	it('keeps what stands behind the entries where it says as much', () => {
		const found = { belbus: [hit('a', 1), hit('b', 1, 'glossary')] };
		const ranked = order([term('belbus', word('belbus'))], found);
		expect(ranked.map(({ page }) => page.id)).toEqual(['a', 'b']);
	});

	it('still gives what is over first to who names it', () => {
		const over = { page: aPage('a', { kind: 'actions', use: 'over' }), strength: 1 };
		const found = { zwemmen: [over, hit('b', 0.5, 'actions')] };
		const [first] = order([term('zwemmen', word('zwemmen'))], found);
		expect(first?.page.id).toBe('a');
	});

	it.each(['barriers', 'glossary'])('leaves out %s that only hold a common word', (kind) => {
		const rare = { ...term('belbus', word('belbus')), worth: 5 };
		const found = { belbus: [hit('a', 1)], avond: [hit('a', 1), hit('b', 1, kind)] };
		const ranked = order([rare, term('avond', word('avond'))], found);
		expect(ranked.map(({ page }) => page.id)).toEqual(['a']);
	});

	it('knows every kind that it counts for less', () => {
		const known: string[] = [...kindNames];
		expect(Object.keys(PRIORS).filter((kind) => !known.includes(kind))).toEqual([]);
	});
});
