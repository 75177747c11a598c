import { expect, it } from 'vitest';
import { askedIn } from '../../../src/search/browser/question/asked-in.ts';
import { aVocabulary } from './sample.ts';

const vocabulary = aVocabulary('schulden tandarts politie', [
	{ own: ['schulden'], foreign: { fr: ['dettes'], pl: ['długi'], uk: ['борги'] } },
	{ own: ['tandarts'], foreign: { fr: ['dentiste'], en: ['dentist'], uk: ['стоматолог'] } },
	{ own: ['politie'], foreign: { fr: ['police'], en: ['police'] } },
	// What officials call it elsewhere; and French for it in other words.
	{ own: ['schulden'], foreign: { '': ['energie'], fr: ["facture d'energie"] } },
]);

it.each([
	['борги', 'uk'],
	['шукаю стоматолога', 'uk'],
	['długów', 'pl'],
	['police dettes', 'fr'],
	['police', undefined],
	['where is police', 'en'],
	['police dettes xqz', 'fr'],
	['schulden', undefined],
	['xqz', undefined],
	['dentist', 'en'],
	['dentiste', 'fr'],
	['energie', undefined],
	['we zoeken na de les een tandarts', undefined],
])('%s is asked in %s', (query, lang) => {
	expect(askedIn(query, vocabulary)).toBe(lang);
});
