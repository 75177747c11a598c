import { expect, it } from 'vitest';
import { withoutEmpty } from '../../../src/search/browser/question/phrases.ts';
import { asPart } from '../../../src/search/browser/question/terms.ts';
import type { Term } from '../../../src/search/browser/types.ts';

const term = (typed: string): Term => ({ typed, variants: [], worth: 1 });
const phrase = [term('garde pendant le cours'), asPart(term('garde')), asPart(term('cours'))];
const asked = [...phrase, term('enfants')];
const typedIn = (terms: readonly Term[]) => terms.map(({ typed }) => typed);

it('takes a phrase that no page holds for its words, each in full', () => {
	const terms = withoutEmpty(asked, ({ typed }) => typed === 'garde');
	expect(typedIn(terms)).toEqual(['garde', 'cours', 'enfants']);
	expect(terms.every(({ worth, isPart }) => worth === 1 && !isPart)).toBe(true);
});

it('leaves a phrase that a page holds, a word without parts, and what is known to be nowhere', () => {
	expect(withoutEmpty(asked, ({ typed }) => typed !== 'enfants')).toEqual(asked);
	const nowhere = asked.map((one) => ({ ...one, isSilent: true }));
	expect(withoutEmpty(nowhere, () => false)).toEqual(nowhere);
});
