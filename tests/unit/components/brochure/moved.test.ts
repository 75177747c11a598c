import { expect, test } from 'vitest';
import { moved } from '../../../../src/components/brochure/chosen.ts';
import { toFiche, toKept } from '../../../../src/components/brochure/kinds.ts';

const list = ['a', 'b', 'c'];

test('an item goes one place up or down', () => {
	expect(moved(list, 'b', 'op')).toEqual(['b', 'a', 'c']);
	expect(moved(list, 'b', 'neer')).toEqual(['a', 'c', 'b']);
	expect(moved(list, 'b', 'weg')).toEqual(['a', 'c']);
});

test('the ends hold', () => {
	expect(moved(list, 'a', 'op')).toEqual(list);
	expect(moved(list, 'c', 'neer')).toEqual(list);
});

test('keys of the browser and of the address belong together', () => {
	expect(toFiche('recommendations/acties-delen')).toBe('aanbevelingen/acties-delen');
	expect(toKept('contact/contact-stebo')).toBe('contacts/contact-stebo');
	expect(toKept('projecten/x')).toBeUndefined();
	expect(toFiche('constructor/x')).toBeUndefined();
});
