import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	LINE_LENGTH,
	cleanLine,
	readAddress,
	writeAddress,
} from '../../../../src/components/brochure/address.ts';

test('an address that people can read makes the same brochure again', () => {
	const selection = {
		fiches: ['aanbevelingen/opvang', 'acties/doen'],
		name: 'Buurthuis & Co',
		contact: '+32 11 00 00 00',
		paper: 'a4',
	} as const;
	const address = writeAddress({ ...selection, fiches: [...selection.fiches] });
	expect(address).toBe(
		'?fiches=aanbevelingen/opvang,acties/doen&naam=Buurthuis%20%26%20Co&contact=%2B32%2011%2000%2000%2000&papier=a4',
	);
	expect(readAddress(address)).toEqual(selection);
});

test('whatever is in it, reading what was written gives the same', () => {
	const line = fc.string({ maxLength: LINE_LENGTH }).map(cleanLine);
	const fiches = fc.uniqueArray(fc.stringMatching(/^[a-z]+\/[a-z0-9-]+$/), {
		minLength: 1,
		maxLength: 9,
	});
	fc.assert(
		fc.property(line, line, fiches, fc.constantFrom('a5', 'a4'), (name, contact, keys, paper) => {
			const selection = { fiches: keys, name, contact, paper };
			expect(readAddress(writeAddress(selection))).toEqual(selection);
		}),
	);
});

test('an address without fiches is no brochure, an empty list is an empty one', () => {
	expect(readAddress('?naam=Club')).toBeUndefined();
	expect(readAddress('?fiches=')).toEqual({ fiches: [], name: '', contact: '', paper: 'a5' });
});

test('doubles, spaces, unknown paper and a name without end do no harm', () => {
	const read = readAddress(`?fiches=acties/x,,%20acties/x&papier=a0&naam=${'lang '.repeat(99)}`);
	expect(read).toMatchObject({ fiches: ['acties/x'], paper: 'a5' });
	expect(read?.name.length).toBeLessThanOrEqual(LINE_LENGTH);
});
