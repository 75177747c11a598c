import { describe, expect, it } from 'vitest';
import { searchHelp as helpOf } from '../../../src/views/index.ts';
import { words } from '../exports/sample.ts';
import type { Entry } from '../../../src/model/index.ts';
import type { Dossier } from '../../../src/dossier/index.ts';
import { aDossier, anEntry } from '../builders.ts';

const TODAY = '2026-11-22';
const searchHelp = (dossier: Dossier) => helpOf({ dossier, lang: 'nl', t: words, day: TODAY });
const madeOf = (...entries: Entry[]) =>
	aDossier(...entries, anEntry('organisations', 'club'), anEntry('sources', 'bron'));
const aContact = (id: string, data: object = {}) =>
	anEntry('contacts', id, { phone: '+3211000000', ...data });
const phonesOf = (...contacts: ReturnType<typeof aContact>[]) =>
	searchHelp(madeOf(...contacts)).phones;

describe('help after a search that found nothing', () => {
	it('names who answers the phone, with the number and the page', () => {
		expect(phonesOf(aContact('bel-ons', { title: 'Bel ons' }))).toEqual([
			{ title: 'Bel ons', phone: '+3211000000', path: '/contact/bel-ons/' },
		]);
	});

	it('leaves out who has no phone, also when nobody has one', () => {
		const silent = aContact('aa-mail', { phone: undefined, mail: 'info@voorbeeld.be' });
		expect(phonesOf(silent, aContact('bel')).map(({ title }) => title)).toEqual(['bel']);
		expect(phonesOf(silent)).toEqual([]);
	});

	it('leaves out what is over, and keeps what is valid until today', () => {
		const titles = phonesOf(
			aContact('gisteren', { validUntil: '2026-11-21' }),
			aContact('vandaag', { validUntil: TODAY }),
			aContact('verlopen', { status: 'gestopt' }),
		).map(({ title }) => title);
		expect(titles).toEqual(['vandaag']);
	});

	it('names three at most, in the order of their titles', () => {
		const all = ['d', 'b', 'a', 'c'].map((id) => aContact(id));
		expect(phonesOf(...all).map(({ title }) => title)).toEqual(['a', 'b', 'c']);
	});

	it('offers the themes that a barrier has, in the order of the taxonomy', () => {
		const dossier = madeOf(
			anEntry('barriers', 'een', { themes: ['taal'] }),
			anEntry('barriers', 'twee', { themes: ['werk'] }),
		);
		expect(searchHelp(dossier).themes).toEqual([
			{ title: 'werk', path: '/drempels/thema/werk/' },
			{ title: 'taal', path: '/drempels/thema/taal/' },
		]);
		const only = madeOf(anEntry('barriers', 'een', { themes: ['taal'] }));
		expect(searchHelp(only).themes.map(({ title }) => title)).toEqual(['taal']);
		expect(searchHelp(madeOf())).toMatchObject({
			contact: undefined,
			themes: [],
			phones: [],
			languages: 'Frans, Engels, Turks, Pools, Oekraïens en Arabisch',
		});
	});
});
