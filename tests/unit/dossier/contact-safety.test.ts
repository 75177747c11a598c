import { expect, test } from 'vitest';
import { publicContact } from '../../../src/dossier/contacts/contact-safety.ts';
import { isOver } from '../../../src/dossier/time/standing.ts';
import { anEntry } from '../builders.ts';

const TODAY = '2026-11-22';
const person = {
	name: 'An Peeters',
	role: 'schepen',
	legalBasis: 'openbaar-mandaat',
	expiresOn: TODAY,
};
const reachable = { phone: '+3211238734', mail: 'dienst@stad.example', person };
const contact = (fields = {}) => anEntry('contacts', 'c', { ...reachable, ...fields }).data;

test('a contact point ends after its last day, month or year', () => {
	const ends = ['2026-11-21', TODAY, '2026-10', '2026-11', '2025', '2026'];
	expect(ends.map((validUntil) => isOver({ data: contact({ validUntil }) }, TODAY))).toEqual([
		...[true, false],
		...[true, false],
		...[true, false],
	]);
	expect(isOver({ data: contact() }, TODAY)).toBe(false);
	expect(isOver({ data: contact({ status: 'gestopt' }) }, TODAY)).toBe(true);
});

test('an expired one leaves the site without anything to reach anybody by', () => {
	const { phone, mail, person: _, ...rest } = contact({ validUntil: '2025' });
	expect([phone, mail]).toEqual([reachable.phone, reachable.mail]);
	expect(publicContact(contact({ validUntil: '2025' }), TODAY)).toEqual(rest);
});

test('a name leaves the site up to its last day, and what is absent stays absent', () => {
	expect(publicContact(contact(), TODAY)).toEqual(contact());
	const { person: _, ...nameless } = contact();
	expect(publicContact(contact(), '2026-11-23')).toEqual(nameless);
	const bare = contact({ phone: undefined, mail: undefined, person: undefined });
	expect(Object.keys(publicContact(bare, TODAY))).not.toEqual(
		expect.arrayContaining(['phone', 'mail', 'person']),
	);
});
