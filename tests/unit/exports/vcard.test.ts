import { describe, expect, it } from 'vitest';
import { contactCard } from '../../../src/exports/index.ts';
import { VERSION, aDossier, anEntry } from './sample.ts';

const card = (data: object, today = VERSION, version?: '3.0') => {
	const contact = anEntry('contacts', 'punt', {
		organisation: 'stad',
		service: 'Dienst Ondernemen',
		phone: '+3211238734',
		mail: 'ondernemen@stad.be',
		address: 'Plein 1, 3580 Beringen',
		languages: ['nl', 'tr'],
		person: {
			name: 'An Peeters',
			role: 'schepen',
			legalBasis: 'openbaar-mandaat',
			expiresOn: '2030-01-01',
		},
		...data,
	});
	return contactCard(
		aDossier(anEntry('organisations', 'stad', { title: 'Stad Beringen' }), contact),
		contact,
		today,
		version,
	);
};

describe('a contact point as a card', () => {
	it('holds the service and how to reach it', () => {
		expect(card({})).toMatchInlineSnapshot(`
			"BEGIN:VCARD
			VERSION:4.0
			UID:https://drempelwijzer.example/id/contact/punt
			KIND:org
			FN:Dienst Ondernemen\\, Stad Beringen
			ORG:Stad Beringen;Dienst Ondernemen
			TEL;VALUE=uri;TYPE="work,voice":tel:+3211238734
			EMAIL;TYPE=work:ondernemen@stad.be
			ADR;TYPE=work:;;Plein 1\\, 3580 Beringen;;;;
			LANG:nl
			LANG:tr
			NOTE:Een korte zin.
			REV:20261122T000000Z
			END:VCARD
			"
		`);
	});

	it('says the same to an address book that only reads 3.0, with a name for phones that show nothing else', () => {
		expect(card({}, VERSION, '3.0')).toMatchInlineSnapshot(`
			"BEGIN:VCARD
			VERSION:3.0
			UID:https://drempelwijzer.example/id/contact/punt
			N:Dienst Ondernemen\\, Stad Beringen;;;;
			X-ABSHOWAS:COMPANY
			FN:Dienst Ondernemen\\, Stad Beringen
			ORG:Stad Beringen;Dienst Ondernemen
			TEL;TYPE=WORK,VOICE:+3211238734
			EMAIL;TYPE=INTERNET,WORK:ondernemen@stad.be
			ADR;TYPE=work:;;Plein 1\\, 3580 Beringen;;;;
			NOTE:Een korte zin.
			REV:2026-11-22T00:00:00Z
			END:VCARD
			"
		`);
	});

	it('never holds a person', () => {
		expect([card({}), card({}, VERSION, '3.0')].join('')).not.toContain('Peeters');
	});

	it('is not there once the contact point is expired', () => {
		expect(card({ status: 'gestopt' })).toBeUndefined();
		expect(card({ validUntil: '2026-11-21' })).toBeUndefined();
		expect(card({ validUntil: '2026-11-22' })).toBeDefined();
	});
});
